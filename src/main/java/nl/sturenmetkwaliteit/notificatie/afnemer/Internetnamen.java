package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/** Asks the machine's own resolver, and not longer than a request can wait. */
@ApplicationScoped
class Internetnamen implements Naamboek {

    private static final int GEDULD_SECONDEN = 3;

    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    @Override
    public List<InetAddress> zoek(String naam) throws UnknownHostException {
        var vraag = elders.supplyAsync(() -> vraag(naam));
        try {
            List<InetAddress> gevonden = vraag.get(GEDULD_SECONDEN, TimeUnit.SECONDS);
            if (!gevonden.isEmpty()) {
                return gevonden;
            }
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException geenAntwoord) {
            vraag.cancel(true);
        }
        throw new UnknownHostException(naam);
    }

    private static List<InetAddress> vraag(String naam) {
        try {
            return List.of(InetAddress.getAllByName(naam));
        } catch (UnknownHostException onbekend) {
            return List.of();
        }
    }
}
