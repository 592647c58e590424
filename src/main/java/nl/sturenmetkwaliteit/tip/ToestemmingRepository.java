package nl.sturenmetkwaliteit.tip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ToestemmingRepository implements PanacheRepositoryBase<Toestemming, UUID> {

    private static final String WEERGAVE =
            """
            select new ToestemmingWeergave(t.id, new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam), t.titel, t.inzicht,
                t.wanneerWel, t.wanneerNiet, t.fragmenten, t.status, t.naamTonen, t.antwoordUiterlijkOp, t.versie)
            from Toestemming t join Gemeente g on g.code = t.gastheer where t.gemeente = :eigen
            """;
    private static final String BEANTWOORD = "case when t.status = 'GEVRAAGD' then 0 else 1 end";

    private record Stand(UUID tip, GemeenteRef gemeente, ToestemmingStatus status) {}

    /** Where a page begins: after the one seen last. */
    private record Plek(int beantwoord, Instant uiterlijk) {}

    /** What asks an answer first stands first; what was answered comes after. */
    List<ToestemmingWeergave> lijst(String eigen, @Nullable ToestemmingStatus status, Paginering paginering) {
        Optional<Plek> vanaf = plek(eigen, paginering.vanaf());
        String filter = status == null ? "" : " and t.status = :status";
        String na = vanaf.isEmpty()
                ? ""
                : " and (" + BEANTWOORD + " > :beantwoord or (" + BEANTWOORD + " = :beantwoord"
                        + " and (t.antwoordUiterlijkOp > :uiterlijk or (t.antwoordUiterlijkOp = :uiterlijk and t.id > :na))))";
        var vraag = getEntityManager()
                .createQuery(
                        WEERGAVE + filter + na + " order by " + BEANTWOORD + ", t.antwoordUiterlijkOp, t.id",
                        ToestemmingWeergave.class)
                .setParameter("eigen", eigen)
                .setMaxResults(paginering.limiet() + 1);
        if (status != null) {
            vraag.setParameter("status", status);
        }
        vanaf.ifPresent(plek -> vraag.setParameter("beantwoord", plek.beantwoord())
                .setParameter("uiterlijk", plek.uiterlijk())
                .setParameter("na", paginering.vanaf()));
        return vraag.getResultList();
    }

    /** What still waits for an answer of this gemeente. */
    List<ToestemmingWeergave> gevraagd(String eigen) {
        return getEntityManager()
                .createQuery(WEERGAVE + " and t.status = 'GEVRAAGD'", ToestemmingWeergave.class)
                .setParameter("eigen", eigen)
                .getResultList();
    }

    Optional<ToestemmingWeergave> weergave(String eigen, UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + " and t.id = :id", ToestemmingWeergave.class)
                .setParameter("eigen", eigen)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Nullable
    Toestemming vanGemeente(String eigen, UUID id) {
        return find("gemeente = ?1 and id = ?2", eigen, id).firstResult();
    }

    /** The tip to lock before the consent itself is read. */
    Optional<UUID> tipVan(UUID id) {
        return getEntityManager()
                .createQuery("select t.tip from Toestemming t where t.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Per tip, where the latest question to each other gemeente stands. */
    Map<UUID, List<TipWeergave.TipToestemming>> standen(Collection<UUID> tips) {
        Map<UUID, Map<GemeenteRef, ToestemmingStatus>> perTip = new HashMap<>();
        getEntityManager()
                .createQuery(
                        """
                        select new nl.sturenmetkwaliteit.tip.ToestemmingRepository$Stand(t.tip,
                            new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam), t.status)
                        from Toestemming t join Gemeente g on g.code = t.gemeente
                        where t.tip in :tips and t.gemeente <> t.gastheer order by g.naam, t.rondeNummer
                        """,
                        Stand.class)
                .setParameter("tips", tips)
                .getResultList()
                .forEach(stand -> perTip.computeIfAbsent(stand.tip(), tip -> new LinkedHashMap<>())
                        .put(stand.gemeente(), stand.status()));
        Map<UUID, List<TipWeergave.TipToestemming>> standen = new HashMap<>();
        perTip.forEach((tip, perGemeente) -> {
            List<TipWeergave.TipToestemming> lijst = new ArrayList<>();
            perGemeente.forEach((gemeente, status) -> lijst.add(new TipWeergave.TipToestemming(gemeente, status)));
            standen.put(tip, lijst);
        });
        return standen;
    }

    private Optional<Plek> plek(String eigen, UUID id) {
        return Optional.ofNullable(vanGemeente(eigen, id))
                .map(t -> new Plek(t.getStatus() == ToestemmingStatus.GEVRAAGD ? 0 : 1, t.getAntwoordUiterlijkOp()));
    }
}
