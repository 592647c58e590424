package nl.sturenmetkwaliteit.peerreview.live;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One open screen: keeps the last it was told until it can be passed on, for what came before that no longer matters. */
class Kijker {

    private final String gemeente;
    private final UUID review;
    private final UUID sessie;
    private final UUID persoon;
    private final Clock clock;
    private @Nullable LiveWeergave laatste;
    private @Nullable Consumer<LiveWeergave> zender;
    private @Nullable Runnable einde;
    private boolean dicht;

    Kijker(String gemeente, UUID review, UUID sessie, UUID persoon, Clock clock) {
        this.gemeente = gemeente;
        this.review = review;
        this.sessie = sessie;
        this.persoon = persoon;
        this.clock = clock;
    }

    /** Unless something newer was heard already. */
    synchronized void begint(Livestand stand) {
        if (laatste == null) {
            hoor(stand);
        }
    }

    /** Each time anew it is looked at who still may: who may not is told nothing, and sent away. */
    synchronized void hoor(Livestand stand) {
        if (!stand.wordtGezienDoor(persoon)) {
            sluit();
            return;
        }
        LiveWeergave nieuw = stand.voor(persoon, clock.instant());
        laatste = nieuw;
        if (zender != null) {
            zender.accept(nieuw);
        }
    }

    synchronized void sluit() {
        dicht = true;
        if (einde != null) {
            einde.run();
        }
    }

    synchronized void verbind(Consumer<LiveWeergave> naar, Runnable daarna) {
        zender = naar;
        einde = daarna;
        if (dicht) {
            daarna.run();
        } else if (laatste != null) {
            naar.accept(laatste);
        }
    }

    String gemeente() {
        return gemeente;
    }

    UUID review() {
        return review;
    }

    UUID sessie() {
        return sessie;
    }

    UUID persoon() {
        return persoon;
    }
}
