package nl.sturenmetkwaliteit.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts and styles of the browser application lie in the jar a second time, packed by its build as tightly as Brotli can: a ninth
 * less than what is packed at each request, and no work then. Who cannot read it gets what the framework makes of the file itself.
 */
@Singleton
class Voorgepakt {

    private static final String BROTLI = "br";
    private static final Pattern DEEL = Pattern.compile("/assets/[\\w-]+\\.(js|css)(\\.br)?");
    private static final Map<String, String> SOORTEN =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8");

    void routes(@Observes Router router) {
        router.get("/assets/*").order(-800_000).handler(Voorgepakt::kies);
    }

    private static void kies(RoutingContext verzoek) {
        Matcher deel = DEEL.matcher(verzoek.normalizedPath());
        if (!deel.matches()) {
            verzoek.next();
        } else if (deel.group(2) != null) {
            verzoek.addHeadersEndHandler(einde -> noem(verzoek, deel.group(1)));
            verzoek.next();
        } else {
            // a cache in between keeps both apart
            verzoek.addHeadersEndHandler(
                    einde -> verzoek.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
            if (leest(verzoek) && ligtKlaar(deel.group())) {
                verzoek.reroute(deel.group() + "." + BROTLI);
            } else {
                verzoek.next();
            }
        }
    }

    private static boolean leest(RoutingContext verzoek) {
        return verzoek.parsedHeaders().acceptEncoding().stream()
                .filter(wijze -> wijze.weight() > 0)
                .map(ParsedHeaderValue::value)
                .anyMatch(BROTLI::equals);
    }

    private static boolean ligtKlaar(String pad) {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .map(lader -> lader.getResource("META-INF/resources" + pad + "." + BROTLI))
                .isPresent();
    }

    private static void noem(RoutingContext verzoek, String soort) {
        if (verzoek.response().getStatusCode() < 300) {
            verzoek.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, SOORTEN.get(soort))
                    .putHeader(HttpHeaders.CONTENT_ENCODING, BROTLI)
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
