package nl.sturenmetkwaliteit.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.identiteit.Inlogwijze;
import nl.sturenmetkwaliteit.platform.probleem.Probleem;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.jspecify.annotations.Nullable;

/** What a browser finds outside the API and the browser application: logging in and out, what each problem means, and an answer to any other address. */
@Singleton
class Webpaginas {

    private static final int VOOR_INLOG = -880_000;
    private static final int VOOR_BESTANDEN = 1_000;
    private static final int ALS_LAATSTE = 1_000_000;

    /** A path of this service: one slash first, so that no other host can be meant. */
    private static final Pattern EIGEN_PAD = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&()*+,;=:@%?#/-]*");

    private final Instance<Demomensen> mensen;

    Webpaginas(Instance<Demomensen> mensen) {
        this.mensen = mensen;
    }

    void routes(@Observes Router router) {
        lees(router, "/uitloggen").order(VOOR_INLOG).handler(Webpaginas::uitloggen);
        lees(router, "/inloggen/andere-gemeente").order(VOOR_INLOG).handler(Webpaginas::andereGemeente);
        lees(router, "/demo-mensen").order(VOOR_BESTANDEN).handler(this::demomensen);
        lees(router, "/inloggen").order(VOOR_BESTANDEN).handler(Webpaginas::ingelogd);
        lees(router, "/inlogfout").order(VOOR_BESTANDEN).handler(Webpaginas::inlogfout);
        lees(router, "/problemen").order(VOOR_BESTANDEN).handler(Webpaginas::problemen);
        lees(router, "/problemen/:slug").order(VOOR_BESTANDEN).handler(Webpaginas::probleem);
        router.route().order(ALS_LAATSTE).handler(Webpaginas::onbekend);
    }

    private static Route lees(Router router, String pad) {
        return router.route(pad).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** Who can log in, where that may be told: on a developer's machine. Elsewhere there is nothing to tell. */
    private void demomensen(RoutingContext verzoek) {
        if (mensen.isResolvable()) {
            verzoek.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(Json.encode(mensen.get().lijst()));
        } else {
            verzoek.response().setStatusCode(204).end();
        }
    }

    /** Reached only after logging in. */
    private static void ingelogd(RoutingContext verzoek) {
        @Nullable String naar = verzoek.request().getParam("naar");
        String doel = naar != null && EIGEN_PAD.matcher(naar).matches() ? naar : "/";
        stuurDoor(verzoek, doel);
    }

    /** Without a session there is nothing to end, and no reason to ask anyone to log in first. */
    private static void uitloggen(RoutingContext verzoek) {
        if (Inlogwijze.heeftSessie(verzoek.request())) {
            verzoek.next();
        } else {
            stuurDoor(verzoek, "/");
        }
    }

    /** Keycloak asks for which gemeente at every login; whoever works for one only comes back as they were. */
    private static void andereGemeente(RoutingContext verzoek) {
        Inlogwijze.vergeetSessie(verzoek);
        stuurDoor(verzoek, "/inloggen");
    }

    private static void inlogfout(RoutingContext verzoek) {
        Taal taal = Taal.van(verzoek);
        schrijf(
                verzoek,
                400,
                "Inloggen is niet gelukt",
                "<p>%s <a href=\"/inloggen\">%s</a>. %s</p>"
                        .formatted(
                                taal.zin("Er is niets veranderd."),
                                taal.zin("Probeer het opnieuw"),
                                taal.zin(
                                        "Lukt het weer niet, vraag dan de coördinator van uw gemeente of uw account klopt.")));
    }

    private static void problemen(RoutingContext verzoek) {
        Taal taal = Taal.van(verzoek);
        String lijst = Arrays.stream(ProbleemType.values())
                .map(type ->
                        "<li><a href=\"%s\">%s</a></li>".formatted(type.uri(), Html.veilig(taal.zin(type.titel()))))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        schrijf(verzoek, 200, "Wat elke foutmelding betekent", lijst);
    }

    private static void probleem(RoutingContext verzoek) {
        Arrays.stream(ProbleemType.values())
                .filter(type -> type.slug().equals(verzoek.pathParam("slug")))
                .findFirst()
                .ifPresentOrElse(
                        type -> schrijf(verzoek, 200, type.titel(), uitleg(type, Taal.van(verzoek))),
                        () -> onbekend(verzoek));
    }

    private static String uitleg(ProbleemType type, Taal taal) {
        return """
                <p>%s</p>
                <dl>
                <dt>Type</dt><dd><code>%s</code></dd>
                <dt>HTTP-status</dt><dd><code>%d</code></dd>
                </dl>
                <p><a href="/problemen">%s</a></p>
                """
                .formatted(
                        Html.veilig(taal.zin(type.uitleg())),
                        type.uri(),
                        type.status(),
                        taal.zin("Alle foutmeldingen"));
    }

    private static void onbekend(RoutingContext verzoek) {
        @Nullable String accept = verzoek.request().getHeader("Accept");
        ProbleemException nietGevonden = ProbleemException.nietGevonden();
        Taal taal = Taal.van(verzoek);
        if (accept != null && accept.contains("text/html")) {
            schrijf(
                    verzoek,
                    404,
                    nietGevonden.type().titel(),
                    "<p>%s</p><p><a href=\"/\">%s</a></p>"
                            .formatted(Html.veilig(taal.zin(nietGevonden.uitleg())), taal.zin("Naar het begin")));
        } else {
            verzoek.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", Probleem.MEDIATYPE)
                    .putHeader("Content-Language", taal.tag())
                    .end(new JsonObject(Probleem.inhoud(
                                    nietGevonden, verzoek.request().path(), taal))
                            .encode());
        }
    }

    private static void stuurDoor(RoutingContext verzoek, String doel) {
        verzoek.response()
                .setStatusCode(302)
                .putHeader("Location", doel)
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static void schrijf(RoutingContext verzoek, int status, String titel, String inhoud) {
        Taal taal = Taal.van(verzoek);
        verzoek.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Html.MEDIATYPE)
                .putHeader("Content-Language", taal.tag())
                .putHeader("Vary", "Accept-Language")
                .putHeader("Cache-Control", "no-store")
                .end(Html.pagina(taal, titel, inhoud));
    }
}
