package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who logs out looks no longer: the streams of that login end, on whichever instance they are. */
@ApplicationScoped
class Uitloggen {

    static final String KANAAL = "uitgelogd";

    /** Of a token: the login it belongs to. */
    static final String SESSIE = "sid";

    private static final Logger LOG = Logger.getLogger(Uitloggen.class);

    private final AgroalDataSource database;
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Uitloggen(AgroalDataSource database) {
        this.database = database;
    }

    /** Beside the request, which answers without waiting for the database. */
    void hoor(@Observes SecurityEvent gebeurtenis) {
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
}
