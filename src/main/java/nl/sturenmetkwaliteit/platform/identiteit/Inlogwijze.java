package nl.sturenmetkwaliteit.platform.identiteit;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Chooses how a request proves who it is: the browser's session, or else a bearer token. */
@ApplicationScoped
public class Inlogwijze implements TenantResolver {

    private static final String WEB = "web";
    private static final String SESSIE = "q_session_web";

    @Override
    public @Nullable String resolve(RoutingContext verzoek) {
        String pad = verzoek.normalizedPath();
        boolean inloggen = pad.startsWith("/inloggen") || pad.equals("/uitloggen");
        return inloggen || heeftSessie(verzoek.request()) ? WEB : null;
    }

    /** The browser no longer has a session here. The one at Keycloak stays: logging in again asks no password, only for which gemeente. */
    public static void vergeetSessie(RoutingContext verzoek) {
        verzoek.request().cookies().stream()
                .map(Cookie::getName)
                .filter(naam -> naam.startsWith(SESSIE))
                .forEach(naam -> verzoek.response()
                        .addCookie(Cookie.cookie(naam, "").setPath("/").setMaxAge(0)));
    }

    /** Whether the browser sent its session along, whatever it is worth. */
    public static boolean heeftSessie(HttpServerRequest verzoek) {
        return verzoek.cookies().stream().anyMatch(koek -> koek.getName().startsWith(SESSIE));
    }
}
