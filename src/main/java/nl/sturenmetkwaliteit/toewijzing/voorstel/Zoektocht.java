package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Matchuitkomst;
import nl.sturenmetkwaliteit.toewijzing.match.Volger;
import nl.sturenmetkwaliteit.toewijzing.voorstel.BerekeningRepository.Stand;

/** One calculation on a thread of its own, that holds nothing and can be stopped. */
final class Zoektocht implements Volger {

    private final UUID toewijzing;
    private final FutureTask<Matchuitkomst> uitkomst;
    private volatile Stand stand;
    private volatile boolean gestopt;

    private Zoektocht(UUID toewijzing, Matchinvoer invoer) {
        this.toewijzing = toewijzing;
        this.uitkomst = new FutureTask<>(() -> new Matcher().los(invoer, this));
        this.stand = new Stand(toewijzing, null, null);
    }

    static Zoektocht begin(UUID toewijzing, Matchinvoer invoer) {
        Zoektocht tocht = new Zoektocht(toewijzing, invoer);
        Thread draad = new Thread(tocht.uitkomst, "toewijzing-" + toewijzing);
        draad.setDaemon(true);
        draad.start();
        return tocht;
    }

    @Override
    public void stand(long doel, long bovengrens) {
        stand = new Stand(toewijzing, doel, bovengrens);
    }

    @Override
    public boolean gestopt() {
        return gestopt;
    }

    Stand stand() {
        return stand;
    }

    void stop() {
        gestopt = true;
    }

    /** The outcome, if it is there within this time. */
    Optional<Matchuitkomst> wacht(long milliseconden) throws ExecutionException, InterruptedException {
        try {
            return Optional.of(uitkomst.get(milliseconden, TimeUnit.MILLISECONDS));
        } catch (TimeoutException nogBezig) {
            return Optional.empty();
        }
    }
}
