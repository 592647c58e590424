package nl.sturenmetkwaliteit.platform.identiteit;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Chooses how a request proves who it is: the browser's session, or else a bearer token. */
@ApplicationScoped
class Inlogwijze implements TenantResolver {

    private static final String WEB = "web";
    private static final String SESSIE = "q_session_web";

    @Override
    public @Nullable String resolve(RoutingContext verzoek) {
        String pad = verzoek.normalizedPath();
        boolean inloggen = pad.startsWith("/inloggen") || pad.equals("/uitloggen");
        boolean sessie = verzoek.request().cookies().stream()
                .anyMatch(koek -> koek.getName().startsWith(SESSIE));
        return inloggen || sessie ? WEB : null;
    }
}
