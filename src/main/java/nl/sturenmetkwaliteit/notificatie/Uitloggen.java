package nl.sturenmetkwaliteit.notificatie;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who logs out looks no longer: the streams of that login end, on whichever instance they are. */
@ApplicationScoped
class Uitloggen {

    static final String KANAAL = "uitgelogd";

    /** Of a token: the login it belongs to. */
    static final String SESSIE = "sid";

    private final Keuken keuken;
    private final EntityManager em;
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Uitloggen(Keuken keuken, EntityManager em) {
        this.keuken = keuken;
        this.em = em;
    }

    /** Beside the request, which answers without waiting for the database. */
    void hoor(@Observes SecurityEvent gebeurtenis) {
        if (gebeurtenis.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && gebeurtenis.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            @Nullable String sessie = token.getClaim(SESSIE);
            if (sessie != null) {
                elders.execute(() -> keuken.alsSysteem(Verteller.GEEN_KEUKEN, () -> zeg(sessie)));
            }
        }
    }

    private void zeg(String sessie) {
        em.unwrap(Session.class)
                .createNativeQuery("select cast(pg_notify(:kanaal, :sessie) as text)", String.class)
                .setParameter("kanaal", KANAAL)
                .setParameter("sessie", sessie)
                .getSingleResult();
    }
}
