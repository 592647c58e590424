package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** Leading a sessie, following it, and saying that one is ready. */
@ApplicationScoped
@Transactional
class LiveService {

    private static final Duration LANGST = Duration.ofHours(12);

    private final Reviews reviews;
    private final Livelezer lezer;
    private final VoorIedereen voorIedereen;
    private final Livezalen zalen;
    private final Voorwaardelijk voorwaardelijk;
    private final EntityManager em;
    private final Beller beller;
    private final Clock clock;

    LiveService(
            Reviews reviews,
            Livelezer lezer,
            VoorIedereen voorIedereen,
            Livezalen zalen,
            Voorwaardelijk voorwaardelijk,
            EntityManager em,
            Beller beller,
            Clock clock) {
        this.reviews = reviews;
        this.lezer = lezer;
        this.voorIedereen = voorIedereen;
        this.zalen = zalen;
        this.voorwaardelijk = voorwaardelijk;
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    LiveWeergave lees(UUID review, UUID sessie) {
        return weergave(stand(review, sessie));
    }

    /** Hears of every change from here on, and begins with how it stands. */
    Kijker kijk(UUID review, UUID sessie) {
        reviews.vind(review);
        Kijker kijker = new Kijker(Objects.requireNonNull(beller.keuken()), review, sessie, beller.persoon(), clock);
        zalen.betreed(kijker);
        try {
            kijker.begint(stand(review, sessie));
            return kijker;
        } catch (RuntimeException weg) {
            zalen.verlaat(kijker);
            throw weg;
        }
    }

    LiveWeergave toon(UUID review, UUID sessie, LiveInvoer invoer) {
        reviews.vergrendel(review);
        Livestand stand = stand(review, sessie);
        if (!reviews.hoedanigheden(review).contains(Hoedanigheid.BEGELEIDER)) {
            throw ProbleemException.geenToegang(
                    "Dit is aan de procesbegeleider, of aan de coördinator van de gastheer zolang er geen begeleider is.");
        }
        voorwaardelijk.eis(stand.versie());
        Livesessie loop = loop(sessie);
        keur(stand, invoer);
        loop.toon(voorIedereen.eis(review, invoer), invoer.spreker(), invoer.eindigtOp());
        em.flush();
        return lees(review, sessie);
    }

    private void keur(Livestand stand, LiveInvoer invoer) {
        if (invoer.spreker() != null && !stand.kanSpreken(invoer.spreker())) {
            throw ProbleemException.ongeldig("spreker", "ONBEKEND", "Kies iemand die aan de review meedoet.");
        }
        Instant einde = invoer.eindigtOp();
        if (einde != null && Duration.between(clock.instant(), einde).abs().compareTo(LANGST) > 0) {
            throw ProbleemException.ongeldig("eindigtOp", "TE_VER", "Geef hoogstens 12 uur de tijd.");
        }
    }

    /** A row of one's own, or none: a hundred who press at once wait for nobody, and who presses twice is counted once. */
    LiveWeergave meld(UUID review, UUID sessie, KlaarInvoer invoer) {
        Livestand stand = stand(review, sessie);
        beller.eisEen(
                "Wie bijdraagt zegt dat hij klaar is: de peers en de casushouder.",
                Hoedanigheid.PEER,
                Hoedanigheid.CASUSHOUDER);
        Livestand.@Nullable Loop loop = stand.loop();
        if (loop == null || loop.stap() != invoer.stap()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Er is intussen iets anders aan de orde.");
        }
        em.createNativeQuery(
                        invoer.klaar()
                                ? """
                                  insert into liveklaar (gemeente, peerreview, sessie, stap, persoon)
                                  values (app_keuken(), :review, :sessie, :stap, app_persoon()) on conflict do nothing
                                  """
                                : """
                                  delete from liveklaar where gemeente = app_keuken() and peerreview = :review and sessie = :sessie
                                      and stap = :stap and persoon = app_persoon()
                                  """)
                .setParameter("review", review)
                .setParameter("sessie", sessie)
                .setParameter("stap", invoer.stap())
                .executeUpdate();
        return lees(review, sessie);
    }

    private Livesessie loop(UUID sessie) {
        Livesessie loop = em.find(Livesessie.class, sessie);
        if (loop == null) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De sessie is nog niet begonnen, of is al voorbij.");
        }
        return loop;
    }

    private Livestand stand(UUID review, UUID sessie) {
        reviews.vind(review);
        return lezer.lees(review, sessie).orElseThrow(ProbleemException::nietGevonden);
    }

    private LiveWeergave weergave(Livestand stand) {
        return stand.voor(beller.persoon(), clock.instant());
    }
}
