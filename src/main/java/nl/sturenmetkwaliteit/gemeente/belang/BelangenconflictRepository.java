package nl.sturenmetkwaliteit.gemeente.belang;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class BelangenconflictRepository implements PanacheRepositoryBase<Belangenconflict, UUID> {

    private static final String RIJ =
            """
            select new BelangenconflictRij(b, g.naam, a.naam, d.naam, v.naam)
            from Belangenconflict b
                join Gemeente g on g.code = b.gemeente
                join Gemeente a on a.code = b.andereGemeente
                left join Gemeente d on d.code = b.opheffingDoorGemeente
                left join Gemeente v on v.code = b.verzoekDoorGemeente
            """;

    private static final String GELDT = "(b.totdatum is null or b.totdatum > :vandaag)";

    /** Those the caller may know of, newest first. */
    List<BelangenconflictRij> lijst(BelangenconflictFilter filter, LocalDate vandaag, Paginering paginering) {
        Map<String, Object> waarden = new HashMap<>(Map.of("voor", paginering.voor()));
        StringBuilder vraag = new StringBuilder(RIJ + " where b.id < :voor");
        if (filter.afgeleid != null) {
            vraag.append(" and b.afgeleid = :afgeleid");
            waarden.put("afgeleid", filter.afgeleid);
        }
        if (filter.grond != null) {
            vraag.append(" and b.grond = :grond");
            waarden.put("grond", filter.grond);
        }
        if (filter.gemeente != null) {
            vraag.append(" and :gemeente in (b.gemeente, b.andereGemeente)");
            waarden.put("gemeente", filter.gemeente);
        }
        if (filter.geldt != null) {
            vraag.append(filter.geldt ? " and " : " and not ").append(GELDT);
            waarden.put("vandaag", vandaag);
        }
        var gesteld = getEntityManager().createQuery(vraag + " order by b.id desc", BelangenconflictRij.class);
        waarden.forEach(gesteld::setParameter);
        return gesteld.setMaxResults(paginering.limiet() + 1).getResultList();
    }

    /** Where somebody asked to set one aside, and nobody decided yet. */
    List<BelangenconflictRij> gevraagd(LocalDate vandaag) {
        return getEntityManager()
                .createQuery(
                        RIJ + " where b.verzoekReden is not null and b.opheffingReden is null and " + GELDT
                                + " order by b.verzoekOp, b.id",
                        BelangenconflictRij.class)
                .setParameter("vandaag", vandaag)
                .getResultList();
    }

    Optional<BelangenconflictRij> rij(UUID id) {
        return getEntityManager()
                .createQuery(RIJ + " where b.id = :id", BelangenconflictRij.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether the same was declared by the same gemeente and still holds. */
    boolean isGemeld(String gemeente, String andere, Grond grond, LocalDate vandaag) {
        return count(
                        "not afgeleid and gemeente = ?1 and andereGemeente = ?2 and grond = ?3 and (totdatum is null or totdatum > ?4)",
                        gemeente,
                        andere,
                        grond,
                        vandaag)
                > 0;
    }

    boolean isGemeente(String code) {
        return getEntityManager()
                        .createQuery("select count(g) from Gemeente g where g.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
