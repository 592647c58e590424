package nl.sturenmetkwaliteit.platform.stroom;

import io.quarkus.oidc.SecurityEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who logs out looks no longer: the streams of that login end, on whichever instance they are. */
@ApplicationScoped
class Uitloggen implements Kanaal {

    /** Of a token: the login it belongs to, as Keycloak calls it. */
    private static final String INLOG = "sid";

    private final Keuken keuken;
    private final EntityManager em;
    private final Map<String, List<Runnable>> perInlog = new ConcurrentHashMap<>();
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Uitloggen(Keuken keuken, EntityManager em) {
        this.keuken = keuken;
        this.em = em;
    }

    /** Tells nothing, and completes when the login of this token is over. */
    <T> Multi<T> van(JsonWebToken token) {
        @Nullable String inlog = token.getClaim(INLOG);
        if (inlog == null) {
            return Multi.createFrom().nothing();
        }
        return Multi.createFrom().emitter(zender -> {
            Runnable einde = zender::complete;
            // in one step, as the last one to leave takes the list along
            perInlog.compute(inlog, (van, open) -> {
                List<Runnable> alle = open == null ? new CopyOnWriteArrayList<>() : open;
                alle.add(einde);
                return alle;
            });
            zender.onTermination(() -> perInlog.computeIfPresent(inlog, (van, open) -> {
                open.remove(einde);
                return open.isEmpty() ? null : open;
            }));
        });
    }

    @Override
    public String naam() {
        return "uitgelogd";
    }

    @Override
    public void hoor(Set<String> inlogs) {
        inlogs.forEach(inlog -> perInlog.getOrDefault(inlog, List.of()).forEach(Runnable::run));
    }

    @Override
    public void luistert(boolean opnieuw) {
        if (opnieuw) {
            // of whom it was not heard: who still is logged in comes back by itself
            hoor(Set.copyOf(perInlog.keySet()));
        }
    }

    /** Beside the request, which answers without waiting for the database. */
    void let(@Observes SecurityEvent gebeurtenis) {
        if (gebeurtenis.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && gebeurtenis.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            @Nullable String inlog = token.getClaim(INLOG);
            if (inlog != null) {
                elders.execute(() -> keuken.alsSysteem(Keuken.GEEN, () -> zeg(inlog)));
            }
        }
    }

    private void zeg(String inlog) {
        em.unwrap(Session.class)
                .createNativeQuery("select cast(pg_notify(:kanaal, :inlog) as text)", String.class)
                .setParameter("kanaal", naam())
                .setParameter("inlog", inlog)
                .getSingleResult();
    }
}
