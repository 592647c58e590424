package nl.sturenmetkwaliteit.platform.stroom;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database what was told, by whichever instance, and passes it to the channels of this one. One connection for all of them,
 * held from the first who looks; where it breaks, another is taken and each channel is told that something may have been missed.
 */
@ApplicationScoped
public class Luisteraar {

    private static final Logger LOG = Logger.getLogger(Luisteraar.class);
    private static final int WACHT_MILLIS = 2_000;

    private final AgroalDataSource database;
    private final Instance<Kanaal> kanalen;
    private @Nullable Thread draad;
    private volatile boolean gestopt;

    Luisteraar(AgroalDataSource database, @Any Instance<Kanaal> kanalen) {
        this.database = database;
        this.kanalen = kanalen;
    }

    /** Somebody looks. */
    public synchronized void begin() {
        if (draad == null && !gestopt) {
            Thread nieuw = new Thread(this::luister, "luisteraar");
            nieuw.setDaemon(true);
            nieuw.start();
            draad = nieuw;
        }
    }

    @PreDestroy
    synchronized void stop() {
        gestopt = true;
        if (draad != null) {
            draad.interrupt();
        }
    }

    private void luister() {
        boolean eerder = false;
        while (!gestopt) {
            try (Connection verbinding = database.getConnection();
                    Statement opdracht = verbinding.createStatement()) {
                for (Kanaal kanaal : kanalen) {
                    opdracht.execute("listen " + kanaal.naam());
                }
                boolean opnieuw = eerder;
                eerder = true;
                try {
                    kanalen.forEach(kanaal -> kanaal.luistert(opnieuw));
                    hoor(verbinding.unwrap(PGConnection.class));
                } finally {
                    // by this the pool sees whether the connection broke, and hands on none that is broken or listens
                    opdracht.execute("unlisten *");
                }
            } catch (SQLException | RuntimeException weg) {
                if (!gestopt) {
                    LOG.warnf("luistert niet meer naar de database, begint opnieuw: %s", weg.getMessage());
                    rust();
                }
            }
        }
    }

    private void hoor(PGConnection verbinding) throws SQLException {
        while (!gestopt) {
            PGNotification[] gehoord = verbinding.getNotifications(WACHT_MILLIS);
            if (gehoord != null) {
                kanalen.forEach(kanaal -> geefDoor(kanaal, gehoord));
            }
        }
    }

    private static void geefDoor(Kanaal kanaal, PGNotification[] gehoord) {
        Set<String> berichten = new LinkedHashSet<>();
        for (PGNotification een : gehoord) {
            if (een.getName().equals(kanaal.naam())) {
                berichten.add(een.getParameter());
            }
        }
        if (!berichten.isEmpty()) {
            kanaal.hoor(berichten);
        }
    }

    private void rust() {
        try {
            Thread.sleep(WACHT_MILLIS);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            gestopt = true;
        }
    }
}
