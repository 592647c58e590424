package nl.sturenmetkwaliteit.platform.limiet;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.jspecify.annotations.Nullable;

/** Counts by person, on whatever machine and with whatever token; who turns out to be nobody after all, with the address. */
@Provider
@Priority(Priorities.AUTHORIZATION + 110)
class BellerLimiet implements ContainerRequestFilter {

    private final Verzoeklimiet limiet;
    private final Beller beller;
    private final ResourceInfo operatie;
    private final CurrentVertxRequest huidig;

    BellerLimiet(Verzoeklimiet limiet, Beller beller, ResourceInfo operatie, CurrentVertxRequest huidig) {
        this.limiet = limiet;
        this.beller = beller;
        this.operatie = operatie;
        this.huidig = huidig;
    }

    @Override
    public void filter(ContainerRequestContext verzoek) {
        @Nullable Actor actor = beller.actor();
        if (actor != null) {
            limiet.tel(actor.sleutel(), operatie.getResourceMethod().isAnnotationPresent(ZwaarVerzoek.class));
            return;
        }
        RoutingContext bron = huidig.getCurrent();
        if (bron.get(Verzoeklimiet.GETELD) == null) {
            // a cookie that only looks like a session opens what is for everyone
            limiet.telAdres(bron);
        }
    }
}
