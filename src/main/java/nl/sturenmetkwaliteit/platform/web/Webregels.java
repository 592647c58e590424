package nl.sturenmetkwaliteit.platform.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Inlogwijze;
import nl.sturenmetkwaliteit.platform.limiet.Verzoeklimiet;
import nl.sturenmetkwaliteit.platform.probleem.Probleem;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every answer, errors included: the version of the API, the security headers, no trailing slash, no two ways to log in at
 * once, and no change by a form of another site.
 */
@Singleton
class Webregels implements HttpServerOptionsCustomizer {

    private static final String API = "/api/v1";
    private static final String BUNDEL = "/assets/";
    private static final String NUL = "%00";
    private static final int ADRES_HOOGSTENS = 4096;
    private static final String GEEN_ADRES =
            "Dit is geen geldig adres. Schrijf tekens die er niet in mogen met een procentteken, zoals %7B voor een accolade.";
    private static final String EIGEN_KOP = "X-Requested-With";
    private static final Set<HttpMethod> VEILIG = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Map<String, String> KOPPEN = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final String versie;
    private final Contractdocument contract;
    private final Verzoeklimiet limiet;

    Webregels(@ConfigProperty(name = "smk.api.versie") String versie, Contractdocument contract, Verzoeklimiet limiet) {
        this.limiet = limiet;
        this.versie = versie;
        this.contract = contract;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions opties) {
        opties.setMaxHeaderSize(32 * 1024);
        // what is longer gets an empty answer from below; what is too long but fits gets ours
        opties.setMaxInitialLineLength(128 * 1024);
    }

    void routes(@Observes Router router) {
        router.route().order(-1_000_000).handler(this::koppen);
        router.route().order(-950_000).handler(this::telOnbekende);
        router.route(API + "/*").order(-900_000).handler(this::adres);
        router.route(API + "/*").order(-890_000).handler(Webregels::inlog);
    }

    private void koppen(RoutingContext verzoek) {
        boolean leesbaar = isAdres(verzoek.request().uri());
        String pad = leesbaar ? verzoek.normalizedPath() : verzoek.request().path();
        var koppen = verzoek.response().headers();
        if (pad.startsWith(BUNDEL)) {
            // what the other headers say of a page they say of the page that asks for this; on each of its parts they
            // only weigh
            koppen.set("X-Content-Type-Options", "nosniff");
        } else {
            KOPPEN.forEach(koppen::set);
        }
        boolean openbaar = pad.matches(API + "/openapi\\.(json|yaml)");
        if (pad.startsWith(API)) {
            koppen.set("API-Version", versie);
            koppen.set("Cache-Control", openbaar ? "public, max-age=300" : "no-store");
        } else {
            verzoek.addHeadersEndHandler(einde -> bewaartermijn(verzoek, pad));
        }
        if (openbaar) {
            koppen.set("Access-Control-Allow-Origin", "*");
        } else if (pad.startsWith(API)) {
            koppen.set("Vary", "Accept-Language");
            verzoek.addHeadersEndHandler(einde -> noemTaal(verzoek));
        }
        if (!leesbaar) {
            weiger(verzoek, ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, GEEN_ADRES), API);
        } else if (verzoek.request().uri().length() > ADRES_HOOGSTENS) {
            weiger(verzoek, ProbleemException.van(ProbleemType.ADRES_TE_LANG), API);
        } else {
            verzoek.next();
        }
    }

    /** Of what the service says itself, and not of a file that somebody made. */
    private static void noemTaal(RoutingContext verzoek) {
        String soort = verzoek.response().headers().get("Content-Type");
        if (soort != null && soort.contains("json")) {
            verzoek.response().putHeader("Content-Language", Taal.van(verzoek).tag());
        }
    }

    /** Characters that are not in an address, or half a percent sign: each layer below would read it in its own way. */
    private static boolean isAdres(String adres) {
        try {
            new URI(adres);
            return true;
        } catch (URISyntaxException geenAdres) {
            return false;
        }
    }

    /**
     * The names of the browser application's parts change with their content: kept for good. The page itself is kept nowhere: it names the
     * parts of this release, and a browser must not bring it back after someone logged out. The framework would say a day of both.
     */
    private static void bewaartermijn(RoutingContext verzoek, String pad) {
        boolean bundel = pad.startsWith(BUNDEL) && verzoek.response().getStatusCode() < 300;
        String soort = verzoek.response().headers().get("Content-Type");
        if (bundel) {
            verzoek.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            boolean pagina = soort == null || soort.startsWith("text/html");
            verzoek.response().putHeader("Cache-Control", pagina ? "no-store" : "no-cache");
        }
    }

    /** The framework says 404 where another method is known, and never which methods are. */
    private void adres(RoutingContext verzoek) {
        String pad = verzoek.request().path();
        Set<String> kent = contract.methoden(pad.substring(API.length()));
        if (pad.endsWith("/") || pad.contains(NUL)) {
            weiger(verzoek, ProbleemException.nietGevonden());
        } else if (verzoek.request().uri().contains(NUL)) {
            weiger(verzoek, ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, "Haal het NUL-teken uit het adres."));
        } else if (!kent.isEmpty() && !kent.contains(verzoek.request().method().name())) {
            verzoek.response().putHeader("Allow", String.join(", ", kent));
            weiger(verzoek, ProbleemException.van(ProbleemType.METHODE_NIET_TOEGESTAAN));
        } else {
            verzoek.next();
        }
    }

    /**
     * Who says to be someone is counted when that turns out: as that person, or with the address when it is not so. The parts of the browser
     * application count for nobody: a whole town hall may fetch them at nine, from one address.
     */
    private void telOnbekende(RoutingContext verzoek) {
        boolean bundel = verzoek.normalizedPath().startsWith(BUNDEL);
        if (!bundel && !Inlogwijze.heeftSessie(verzoek.request()) && !heeftToken(verzoek.request())) {
            try {
                limiet.telAdres(verzoek);
            } catch (ProbleemException teVeel) {
                weiger(verzoek, teVeel);
                return;
            }
        }
        verzoek.next();
    }

    private static void inlog(RoutingContext verzoek) {
        boolean sessie = Inlogwijze.heeftSessie(verzoek.request());
        boolean token = heeftToken(verzoek.request());
        if (sessie && token) {
            weiger(
                    verzoek,
                    ProbleemException.van(
                            ProbleemType.ONGELDIGE_INVOER, "Stuur een sessie of een token mee, niet allebei."));
        } else if (sessie && !VEILIG.contains(verzoek.request().method()) && !isEigenPagina(verzoek.request())) {
            weiger(
                    verzoek,
                    ProbleemException.geenToegang("Een wijziging vanuit de browser heeft de kop " + EIGEN_KOP
                            + " nodig, vanaf het eigen adres."));
        } else {
            verzoek.next();
        }
    }

    private static boolean heeftToken(HttpServerRequest verzoek) {
        return verzoek.getHeader("Authorization") != null;
    }

    /** A form of another site can send the cookie along, but not a header of its own, nor another Origin than its own. */
    private static boolean isEigenPagina(HttpServerRequest verzoek) {
        @Nullable String oorsprong = verzoek.getHeader("Origin");
        if (verzoek.getHeader(EIGEN_KOP) == null || oorsprong == null) {
            return false;
        }
        try {
            String adres = URI.create(oorsprong).getAuthority();
            return adres != null && adres.equals(verzoek.authority().toString());
        } catch (IllegalArgumentException geenAdres) {
            return false;
        }
    }

    private static void weiger(RoutingContext verzoek, ProbleemException probleem) {
        weiger(verzoek, probleem, verzoek.request().path());
    }

    private static void weiger(RoutingContext verzoek, ProbleemException probleem, String adres) {
        probleem.nogEensNa().ifPresent(seconden -> verzoek.response().putHeader("Retry-After", seconden));
        verzoek.response()
                .setStatusCode(probleem.type().status())
                .putHeader("Content-Type", Probleem.MEDIATYPE)
                .end(new JsonObject(Probleem.inhoud(probleem, adres, Taal.van(verzoek))).encode());
    }
}
