package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads how a sessie stands, in two questions however many look. */
@ApplicationScoped
class Livelezer {

    private final EntityManager em;

    Livelezer(EntityManager em) {
        this.em = em;
    }

    Optional<Livestand> lees(UUID review, UUID sessie) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select s.status, l.stap, l.soort, l.ding, l.ronde, l.veld, l.spreker, l.eindigt_op, l.begonnen_op, l.versie
                        from sessie s left join livesessie l on l.gemeente = s.gemeente and l.sessie = s.id
                        where s.gemeente = app_keuken() and s.peerreview = :review and s.id = :sessie
                        """,
                        Object[].class)
                .addScalar("status", String.class)
                .addScalar("stap", Integer.class)
                .addScalar("soort", String.class)
                .addScalar("ding", UUID.class)
                .addScalar("ronde", UUID.class)
                .addScalar("veld", String.class)
                .addScalar("spreker", UUID.class)
                .addScalar("eindigt_op", Instant.class)
                .addScalar("begonnen_op", Instant.class)
                .addScalar("versie", Integer.class)
                .setParameter("review", review)
                .setParameter("sessie", sessie)
                .getResultStream()
                .findFirst()
                .map(rij -> new Livestand((String) rij[0], loop(rij), mensen(review, sessie)));
    }

    private static Livestand.@Nullable Loop loop(Object[] rij) {
        return rij[1] == null
                ? null
                : new Livestand.Loop(
                        (Integer) rij[1],
                        new Livebeeld(
                                LiveSoort.valueOf((String) rij[2]), (UUID) rij[3], (UUID) rij[4], (String) rij[5]),
                        (UUID) rij[6],
                        (Instant) rij[7],
                        (Instant) rij[8],
                        (Integer) rij[9]);
    }

    private List<Livemens> mensen(UUID review, UUID sessie) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select persoon, naam, gemeente, gemeente_naam, array_to_string(rollen, ',') as rollen, klaar
                        from live_mensen(app_keuken(), :review, :sessie)
                        """,
                        Object[].class)
                .addScalar("persoon", UUID.class)
                .addScalar("naam", String.class)
                .addScalar("gemeente", String.class)
                .addScalar("gemeente_naam", String.class)
                .addScalar("rollen", String.class)
                .addScalar("klaar", Boolean.class)
                .setParameter("review", review)
                .setParameter("sessie", sessie)
                .getResultStream()
                .map(rij -> new Livemens(
                        new PersoonVanGemeente(
                                (UUID) rij[0],
                                (String) rij[1],
                                rij[2] == null ? null : new GemeenteRef((String) rij[2], (String) rij[3])),
                        rollen((String) rij[4]),
                        (Boolean) rij[5]))
                .toList();
    }

    private static Set<Hoedanigheid> rollen(String namen) {
        Set<Hoedanigheid> rollen = EnumSet.noneOf(Hoedanigheid.class);
        Arrays.stream(namen.split(",")).map(Hoedanigheid::valueOf).forEach(rollen::add);
        return rollen;
    }
}
