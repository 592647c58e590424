package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.toewijzing.api.PlaatsOpengevallen;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Volger;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Aanleiding;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Plaatskeuze;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Rekenbasis;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Teamvoorstel;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Uitsluiting;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Voorstellen;
import org.hibernate.Session;

/** The next best for a place that fell open, proposed by the service itself: who accepted or was asked is left in peace. */
@ApplicationScoped
class Aanvulling {

    private static final int HOOGSTENS = 500;
    private static final Duration LATER = Duration.ofMinutes(10);

    private final EntityManager em;
    private final InschrijvingRepository inschrijvingen;
    private final Matchlader lader;
    private final Voorstellen voorstellen;
    private final Transities transities;
    private final Event<PlaatsOpengevallen> opengevallen;
    private final Clock clock;

    Aanvulling(
            EntityManager em,
            InschrijvingRepository inschrijvingen,
            Matchlader lader,
            Voorstellen voorstellen,
            Transities transities,
            Event<PlaatsOpengevallen> opengevallen,
            Clock clock) {
        this.em = em;
        this.inschrijvingen = inschrijvingen;
        this.lader = lader;
        this.voorstellen = voorstellen;
        this.transities = transities;
        this.opengevallen = opengevallen;
        this.clock = clock;
    }

    /** A review in which somebody is to be found. */
    record Plek(String gastheer, UUID review) {}

    List<Plek> open() {
        return em
                .unwrap(Session.class)
                .createNativeQuery("select * from wat_aan_te_vullen_is(:nu, :hoogstens)", Object[].class)
                .addScalar("gemeente", String.class)
                .addScalar("peerreview", UUID.class)
                .setParameter("nu", clock.instant())
                .setParameter("hoogstens", HOOGSTENS)
                .stream()
                .map(rij -> new Plek((String) rij[0], (UUID) rij[1]))
                .toList();
    }

    /** Two instances may come for the same place: the second finds it done. A team that is full by now needs nobody. */
    void vulAan(UUID review) {
        transities.vergrendel(review);
        if (inschrijvingen.neemAanvulling(review)) {
            lader.voorReview(em.unwrap(Session.class), review, Matchkeuzes.VAN_DE_GASTHEREN)
                    .ifPresent(invoer -> stelVoor(review, invoer));
        }
    }

    void stelUit(UUID review) {
        inschrijvingen.vulAanOp(review, clock.instant().plus(LATER));
    }

    private void stelVoor(UUID review, Matchinvoer invoer) {
        Casusvraag vraag = invoer.vragen().get(0);
        voorstellen.vervangOpengevallen(review);
        voorstellen.bewaar(new Teamvoorstel(
                review,
                vraag.gastheer(),
                Aanleiding.OPENGEVALLEN,
                null,
                basis(vraag),
                invoer,
                new Matcher().los(invoer, Volger.GEEN)));
        opengevallen.fire(new PlaatsOpengevallen(review));
    }

    private static Rekenbasis basis(Casusvraag vraag) {
        return new Rekenbasis(
                vraag.plaatsen(),
                Map.of(),
                vraag.vast().stream()
                        .sorted()
                        .map(gemeente -> new Plaatskeuze(vraag.peerreview(), gemeente))
                        .toList(),
                vraag.uitgesloten().stream()
                        .sorted()
                        .map(gemeente -> new Uitsluiting(vraag.peerreview(), gemeente))
                        .toList());
    }
}
