package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.Reflectieteksten;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.hibernate.Session;

/**
 * On everyone's screen comes only what everyone in the review may read at that moment, so that no id ever tells of a sealed text. What is
 * sealed and what is not there are refused in the same words.
 */
@ApplicationScoped
class VoorIedereen {

    private final EntityManager em;
    private final Reviews reviews;
    private final Reflectieteksten teksten;

    VoorIedereen(EntityManager em, Reviews reviews, Reflectieteksten teksten) {
        this.em = em;
        this.reviews = reviews;
        this.teksten = teksten;
    }

    Livebeeld eis(UUID review, LiveInvoer invoer) {
        LiveSoort soort = invoer.soort();
        UUID ding = invoer.ding();
        if (soort.noemtEenDing() != (ding != null)) {
            throw ProbleemException.ongeldig(
                    "ding", "PAST_NIET", "Noem het ding bij een soort die er een heeft, en anders niet.");
        }
        if (invoer.veld() != null && soort != LiveSoort.REFLECTIE) {
            throw ProbleemException.ongeldig("veld", "PAST_NIET", "Een veld hoort bij een reflectie.");
        }
        if (ding == null) {
            return new Livebeeld(soort, null, null, null);
        }
        if (soort.isRonde()) {
            eisRonde(review, soort, ding);
            return new Livebeeld(soort, ding, ding, null);
        }
        Vondst vondst = vind(review, soort, ding).orElseThrow(VoorIedereen::nietVoorIedereen);
        if (invoer.veld() != null && teksten.vind(review, ding, invoer.veld()).isEmpty()) {
            throw ProbleemException.ongeldig("veld", "ONBEKEND", "Kies een veld waarin iets geschreven is.");
        }
        return new Livebeeld(soort, ding, vondst.ronde().orElse(null), invoer.veld());
    }

    private void eisRonde(UUID review, LiveSoort soort, UUID id) {
        Rondestand ronde;
        try {
            ronde = reviews.ronde(review, id);
        } catch (ProbleemException weg) {
            throw nietVoorIedereen();
        }
        boolean open = ronde.status() == RondeStatus.OPEN;
        if (soort == LiveSoort.RONDE) {
            boolean gelezen =
                    ronde.status() == RondeStatus.GESLOTEN || (open && ronde.onthulling() == Onthulling.DIRECT);
            if (!gelezen) {
                throw nietVoorIedereen();
            }
        } else if (!(open && ronde.reviewLoopt() && ronde.soort().vraagtInzending() && ronde.heropendVoor() == null)) {
            throw ProbleemException.ongeldig(
                    "ding", "NIET_OPEN", "Samen schrijven kan in een ronde die open is, en waarin ieder iets indient.");
        }
    }

    private record Vondst(Optional<UUID> ronde) {}

    private Optional<Vondst> vind(UUID review, LiveSoort soort, UUID id) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select ronde, id from gespreksding where gemeente = app_keuken() and peerreview = :review and soort = :soort and id = :id
                            and voor_allen
                        """,
                        Object[].class)
                .addScalar("ronde", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("review", review)
                .setParameter("soort", soort.name())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(rij -> new Vondst(Optional.ofNullable((UUID) rij[0])));
    }

    private static ProbleemException nietVoorIedereen() {
        return ProbleemException.ongeldig("ding", "VOOR_IEDEREEN", "Kies iets dat iedereen in de review nu mag lezen.");
    }
}
