package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The sessies of the caller, over all kitchens. */
@ApplicationScoped
class Sessielijst {

    private final EntityManager em;
    private final Clock clock;

    Sessielijst(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** @param antwoordVoorOp the first date that waits for the caller's answer, if one does */
    record Rij(
            UUID id,
            UUID peerreview,
            String casusTitel,
            String gastheer,
            String gastheerNaam,
            SessieStatus status,
            @Nullable Instant beginOp,
            @Nullable Instant eindeOp,
            Instant gewijzigdOp,
            int versie,
            @Nullable Instant antwoordVoorOp) {

        /** When it is, if that was ever agreed. */
        Optional<Tijdvak> tijdvak() {
            return beginOp == null || eindeOp == null ? Optional.empty() : Optional.of(new Tijdvak(beginOp, eindeOp));
        }

        String pad() {
            return "/peerreviews/" + peerreview + "/sessies/" + id;
        }
    }

    @SuppressWarnings("unchecked")
    List<Rij> van() {
        return ((NativeQuery<Tuple>) em.createNativeQuery("select * from mijn_sessies(:nu)", Tuple.class)
                        .unwrap(NativeQuery.class))
                        .addScalar("id", UUID.class)
                        .addScalar("peerreview", UUID.class)
                        .addScalar("casus_titel", String.class)
                        .addScalar("gastheer", String.class)
                        .addScalar("gastheer_naam", String.class)
                        .addScalar("status", String.class)
                        .addScalar("begin_op", Instant.class)
                        .addScalar("einde_op", Instant.class)
                        .addScalar("gewijzigd_op", Instant.class)
                        .addScalar("versie", Integer.class)
                        .addScalar("antwoord_voor_op", Instant.class)
                        .setParameter("nu", clock.instant())
                        .stream()
                        .map(Sessielijst::rij)
                        .toList();
    }

    private static Rij rij(Tuple rij) {
        return new Rij(
                rij.get("id", UUID.class),
                rij.get("peerreview", UUID.class),
                rij.get("casus_titel", String.class),
                rij.get("gastheer", String.class),
                rij.get("gastheer_naam", String.class),
                SessieStatus.valueOf(rij.get("status", String.class)),
                rij.get("begin_op", Instant.class),
                rij.get("einde_op", Instant.class),
                rij.get("gewijzigd_op", Instant.class),
                rij.get("versie", Integer.class),
                rij.get("antwoord_voor_op", Instant.class));
    }
}
