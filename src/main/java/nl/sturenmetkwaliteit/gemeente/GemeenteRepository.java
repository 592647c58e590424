package nl.sturenmetkwaliteit.gemeente;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class GemeenteRepository implements PanacheRepositoryBase<Gemeente, String> {

    private static final String WEERGAVE =
            """
            select new GemeenteWeergave(g.code, g.naam, g.provincie, g.grootteklasse, g.stedelijkheid, g.jeugdregio, g.inkoopregio,
                (g.toegelatenOp is not null), g.doetMee, g.themas, g.niveaus, g.versie)
            from Gemeente g
            """;
    private static final String VERDER =
            """
            (g.naam > (select v.naam from Gemeente v where v.code = :na)
                or (g.naam = (select v.naam from Gemeente v where v.code = :na) and g.code > :na))
            """;

    /** By name. */
    List<GemeenteWeergave> lijst(GemeenteFilter filter, Paginering paginering) {
        List<String> voorwaarden = new ArrayList<>();
        String na = paginering.naSleutel();
        voegToe(voorwaarden, !na.isEmpty(), VERDER);
        voegToe(voorwaarden, filter.provincie != null, "g.provincie = :provincie");
        voegToe(voorwaarden, filter.grootteklasse != null, "g.grootteklasse = :grootteklasse");
        voegToe(voorwaarden, Boolean.TRUE.equals(filter.toegelaten), "g.toegelatenOp is not null");
        voegToe(voorwaarden, Boolean.FALSE.equals(filter.toegelaten), "g.toegelatenOp is null");
        voegToe(voorwaarden, filter.doetMee != null, "g.doetMee = :doetMee");
        String waar = voorwaarden.isEmpty() ? "" : " where " + String.join(" and ", voorwaarden);
        TypedQuery<GemeenteWeergave> vraag = getEntityManager()
                .createQuery(WEERGAVE + waar + " order by g.naam, g.code", GemeenteWeergave.class)
                .setMaxResults(paginering.limiet() + 1);
        vul(vraag, "na", na.isEmpty() ? Optional.empty() : Optional.of(na));
        vul(vraag, "provincie", Optional.ofNullable(filter.provincie));
        vul(vraag, "grootteklasse", Optional.ofNullable(filter.grootteklasse));
        vul(vraag, "doetMee", Optional.ofNullable(filter.doetMee));
        return vraag.getResultList();
    }

    Optional<GemeenteWeergave> weergave(String code) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where g.code = :code", GemeenteWeergave.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** How many reviews the own gemeente takes on; of others it is not to be seen. */
    int capaciteit(String code) {
        return (Integer) getEntityManager()
                .createNativeQuery(
                        "select coalesce((select capaciteit from deelname where gemeente = :code), standaardcapaciteit())",
                        Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    void zetCapaciteit(String code, int capaciteit) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into deelname (gemeente, capaciteit) values (:code, :capaciteit)
                        on conflict (gemeente) do update set capaciteit = excluded.capaciteit
                        """)
                .setParameter("code", code)
                .setParameter("capaciteit", capaciteit)
                .executeUpdate();
    }

    private static void voegToe(List<String> voorwaarden, boolean nodig, String voorwaarde) {
        if (nodig) {
            voorwaarden.add(voorwaarde);
        }
    }

    private static void vul(TypedQuery<?> vraag, String naam, Optional<?> waarde) {
        waarde.ifPresent(w -> vraag.setParameter(naam, w));
    }
}
