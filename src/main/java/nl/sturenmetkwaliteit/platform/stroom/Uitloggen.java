package nl.sturenmetkwaliteit.platform.stroom;

import io.agroal.api.AgroalDataSource;
import io.quarkus.oidc.SecurityEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who logs out looks no longer: the streams of that login end, on whichever instance they are. */
@ApplicationScoped
class Uitloggen implements Kanaal {

    private static final Logger LOG = Logger.getLogger(Uitloggen.class);
    private static final String KANAAL = "uitgelogd";

    /** Of a token: the login it belongs to. */
    private static final String SESSIE = "sid";

    private final AgroalDataSource database;
    private final BroadcastProcessor<String> uitgelogd = BroadcastProcessor.create();
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Uitloggen(AgroalDataSource database) {
        this.database = database;
    }

    /** Something, once the login of this token is over. */
    Multi<String> van(JsonWebToken token) {
        @Nullable String sessie = token.getClaim(SESSIE);
        return sessie == null
                ? Multi.createFrom().nothing()
                : uitgelogd.onOverflow().drop().filter(sessie::equals);
    }

    /** Beside the request, which answers without waiting for the database. */
    void logtUit(@Observes SecurityEvent gebeurtenis) {
        if (gebeurtenis.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && gebeurtenis.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            @Nullable String sessie = token.getClaim(SESSIE);
            if (sessie != null) {
                elders.execute(() -> zeg(sessie));
            }
        }
    }

    private void zeg(String sessie) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement("select pg_notify(?, ?)")) {
            opdracht.setString(1, KANAAL);
            opdracht.setString(2, sessie);
            opdracht.execute();
        } catch (SQLException fout) {
            LOG.warnf("wie uitlogde kijkt nog tot het token voorbij is: %s", fout.getMessage());
        }
    }

    @Override
    public String naam() {
        return KANAAL;
    }

    @Override
    public void hoor(Set<String> berichten) {
        berichten.forEach(uitgelogd::onNext);
    }

    /** What was missed meanwhile ends with its token. */
    @Override
    public void luistert(boolean opnieuw) {}
}
