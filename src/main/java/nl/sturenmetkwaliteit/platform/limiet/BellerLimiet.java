package nl.sturenmetkwaliteit.platform.limiet;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.jspecify.annotations.Nullable;

/** Counts by person, on whatever machine and with whatever token. */
@Provider
@Priority(Priorities.AUTHORIZATION + 110)
class BellerLimiet implements ContainerRequestFilter {

    private final Verzoeklimiet limiet;
    private final Beller beller;
    private final ResourceInfo operatie;

    BellerLimiet(Verzoeklimiet limiet, Beller beller, ResourceInfo operatie) {
        this.limiet = limiet;
        this.beller = beller;
        this.operatie = operatie;
    }

    @Override
    public void filter(ContainerRequestContext verzoek) {
        @Nullable Actor actor = beller.actor();
        if (actor != null) {
            limiet.tel(actor.sleutel(), operatie.getResourceMethod().isAnnotationPresent(ZwaarVerzoek.class));
        }
    }
}
