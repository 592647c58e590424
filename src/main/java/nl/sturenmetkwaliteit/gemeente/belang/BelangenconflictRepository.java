package nl.sturenmetkwaliteit.gemeente.belang;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class BelangenconflictRepository implements PanacheRepositoryBase<Belangenconflict, UUID> {

    private static final String RIJ =
            """
            select new BelangenconflictRij(b.id, b.gemeente, g.naam, b.andereGemeente, a.naam, b.soort, b.grond, b.toelichting, b.vanafdatum,
                b.totdatum, b.opheffingReden, b.opheffingTotdatum, b.opheffingDoor, b.opheffingDoorNaam, b.opheffingDoorGemeente, d.naam,
                b.versie)
            from Belangenconflict b
                join Gemeente g on g.code = b.gemeente
                join Gemeente a on a.code = b.andereGemeente
                left join Gemeente d on d.code = b.opheffingDoorGemeente
            """;

    /** Those the caller may know of, newest first. */
    List<BelangenconflictRij> lijst(Paginering paginering) {
        return getEntityManager()
                .createQuery(RIJ + " where b.id < :voor order by b.id desc", BelangenconflictRij.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
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
                        "gemeente = ?1 and andereGemeente = ?2 and grond = ?3 and (totdatum is null or totdatum > ?4)",
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
