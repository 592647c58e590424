package nl.sturenmetkwaliteit.notificatie.afnemer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Brings one message to a receiver. By the client of Vert.x, which can be told the address to connect to beside the name to ask for: what
 * was looked at is what is connected to. It follows no redirect, reads no answer but its status, and waits no longer than it is told.
 */
@ApplicationScoped
class Webhook {

    private static final String MEDIATYPE = "application/cloudevents+json; charset=utf-8";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int KOPPEN_HOOGSTENS = 8 * 1024;

    private final Adrescontrole adressen;
    private final Abonnementsleutels sleutels;
    private final CloudEvents cloudEvents;
    private final ObjectMapper json;
    private final Clock clock;
    private final int geduldSeconden;
    private final HttpClient client;

    Webhook(
            Vertx vertx,
            Abonnementinstellingen instellingen,
            Adrescontrole adressen,
            Abonnementsleutels sleutels,
            CloudEvents cloudEvents,
            ObjectMapper json,
            Clock clock) {
        this.adressen = adressen;
        this.sleutels = sleutels;
        this.cloudEvents = cloudEvents;
        this.json = json;
        this.clock = clock;
        this.geduldSeconden = instellingen.geduldSeconden();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxHeaderSize(KOPPEN_HOOGSTENS)
                .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(geduldSeconden))
                .setSslHandshakeTimeout(geduldSeconden));
    }

    @PreDestroy
    void sluit() {
        client.close();
    }

    /** What became of it: the status of the answer, or null when there was none. */
    @Nullable
    Integer breng(Aflevering aan, Gebeurtenisrij gebeurtenis) {
        InetAddress ip;
        try {
            ip = adressen.zoek(aan.adres());
        } catch (UnknownHostException | Adrescontrole.Verboden nietMeer) {
            return null;
        }
        byte[] tekst = schrijf(cloudEvents.van(gebeurtenis));
        Future<HttpClientRequest> bezig = client.request(opties(aan.adres(), ip));
        try {
            return bezig.compose(verzoek ->
                            onderteken(verzoek, aan, gebeurtenis.id(), tekst).send(Buffer.buffer(tekst)))
                    .map(antwoord -> antwoord.statusCode())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(geduldSeconden, TimeUnit.SECONDS);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException geenAntwoord) {
            return null;
        } finally {
            // also one that is there only after we stopped waiting
            bezig.onSuccess(verzoek -> verzoek.connection().close());
        }
    }

    private static RequestOptions opties(URI adres, InetAddress ip) {
        boolean tls = "https".equalsIgnoreCase(adres.getScheme());
        int poort = adres.getPort() > 0 ? adres.getPort() : tls ? HTTPS : HTTP;
        String pad = adres.getRawPath() == null || adres.getRawPath().isEmpty() ? "/" : adres.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(poort, ip.getHostAddress()))
                .setHost(adres.getHost())
                .setPort(poort)
                .setSsl(tls)
                .setURI(adres.getRawQuery() == null ? pad : pad + "?" + adres.getRawQuery())
                .setFollowRedirects(false);
    }

    private HttpClientRequest onderteken(HttpClientRequest verzoek, Aflevering aan, UUID bericht, byte[] tekst) {
        Instant nu = clock.instant();
        return verzoek.putHeader("Content-Type", MEDIATYPE)
                .putHeader("User-Agent", "sturen-met-kwaliteit")
                .putHeader("webhook-id", bericht.toString())
                .putHeader("webhook-timestamp", String.valueOf(nu.getEpochSecond()))
                .putHeader("webhook-signature", sleutels.handtekening(aan, bericht, nu, tekst));
    }

    private byte[] schrijf(CloudEvent gebeurtenis) {
        try {
            return json.writeValueAsBytes(gebeurtenis);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een gebeurtenis liet zich niet schrijven", fout);
        }
    }
}
