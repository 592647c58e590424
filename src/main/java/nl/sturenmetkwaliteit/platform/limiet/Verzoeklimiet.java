package nl.sturenmetkwaliteit.platform.limiet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** A bucket of requests for every caller, in the memory of this instance: enough to stop a loop that ran wild, not to share out capacity. */
@ApplicationScoped
public class Verzoeklimiet {

    /** Marks a request that was counted with its address. */
    public static final String GETELD = "smk.geteld";

    private static final int BELLERS_HOOGSTENS = 100_000;
    private static final int NETWERK = 8;

    private final Emmers gewoon;
    private final Emmers zwaar;

    Verzoeklimiet(Limietinstellingen instellingen) {
        gewoon = new Emmers(instellingen.stoot(), instellingen.perMinuut());
        zwaar = new Emmers(instellingen.zwaar().stoot(), instellingen.zwaar().perMinuut());
    }

    /** Counts a request of someone who is logged in; refuses it when it is one too many. */
    public void tel(UUID beller, boolean isZwaar) {
        gewoon.tel(beller.toString());
        if (isZwaar) {
            zwaar.tel(beller.toString());
        }
    }

    /** Counts a request of nobody in particular, by where it came from. */
    public void telAdres(RoutingContext verzoek) {
        verzoek.put(GETELD, true);
        gewoon.tel("adres " + netwerk(verzoek.request().remoteAddress().hostAddress()));
    }

    /** Who has one address of IPv6 has the whole network of it. */
    private static String netwerk(String adres) {
        if (adres.indexOf(':') < 0) {
            return adres;
        }
        try {
            InetAddress ip = InetAddress.getByName(adres);
            return ip instanceof Inet6Address ? HexFormat.of().formatHex(ip.getAddress(), 0, NETWERK) : adres;
        } catch (UnknownHostException geenIp) {
            return adres;
        }
    }

    private static final class Emmers {

        private final Cache<String, Bucket> perBeller;
        private final int stoot;
        private final int perMinuut;

        Emmers(int stoot, int perMinuut) {
            this.stoot = stoot;
            this.perMinuut = perMinuut;
            // a bucket that had the time to fill up again need not be remembered
            this.perBeller = Caffeine.newBuilder()
                    .maximumSize(BELLERS_HOOGSTENS)
                    .expireAfterAccess(Duration.ofMinutes(1 + stoot / perMinuut))
                    .build();
        }

        void tel(String beller) {
            ConsumptionProbe uitkomst = perBeller.get(beller, b -> nieuw()).tryConsumeAndReturnRemaining(1);
            if (!uitkomst.isConsumed()) {
                throw ProbleemException.voorbijgaand(
                        ProbleemType.TE_VEEL_VERZOEKEN, Duration.ofNanos(uitkomst.getNanosToWaitForRefill()), Map.of());
            }
        }

        private Bucket nieuw() {
            return Bucket.builder()
                    .addLimit(limiet -> limiet.capacity(stoot).refillGreedy(perMinuut, Duration.ofMinutes(1)))
                    .build();
        }
    }
}
