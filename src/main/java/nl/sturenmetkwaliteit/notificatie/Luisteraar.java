package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Abonnee;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Bericht;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database what was told, by whichever instance, and passes it to who looks at this one. One connection, held from the first
 * who looks; where it breaks, another is taken and who looked is asked to look again.
 */
@ApplicationScoped
class Luisteraar {

    private static final Logger LOG = Logger.getLogger(Luisteraar.class);
    private static final int WACHT_MILLIS = 2_000;
    private static final String VAN_DEZE =
            "select persoon, id, soort from notificatie where sleutel = ? and persoon = any (?)";

    private final AgroalDataSource database;
    private final Keuken keuken;
    private final Abonnees abonnees;
    private @Nullable Thread draad;
    private volatile boolean gestopt;

    Luisteraar(AgroalDataSource database, Keuken keuken, Abonnees abonnees) {
        this.database = database;
        this.keuken = keuken;
        this.abonnees = abonnees;
    }

    void meldAan(Abonnee abonnee) {
        abonnees.meldAan(abonnee);
        begin();
    }

    private synchronized void begin() {
        if (draad == null && !gestopt) {
            Thread nieuw = new Thread(this::luister, "notificaties");
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
                opdracht.execute("listen " + Uitloggen.KANAAL);
                opdracht.execute("listen notificatie");
                if (eerder) {
                    abonnees.sluitAlles();
                }
                eerder = true;
                try {
                    hoor(verbinding.unwrap(PGConnection.class));
                } finally {
                    // by the pool's own connection, which so learns of a broken one and hands it to nobody else
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
                for (PGNotification een : gehoord) {
                    if (een.getName().equals(Uitloggen.KANAAL)) {
                        abonnees.sluitSessie(een.getParameter());
                    } else {
                        geefDoor(een.getParameter());
                    }
                }
            }
        }
    }

    private void geefDoor(String sleutel) {
        Set<UUID> hier = abonnees.personen();
        if (!hier.isEmpty()) {
            keuken.alsSysteem(Verteller.GEEN_KEUKEN, () -> geefDoor(sleutel, hier));
        }
    }

    private void geefDoor(String sleutel, Set<UUID> hier) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(VAN_DEZE)) {
            vraag.setString(1, sleutel);
            vraag.setArray(2, verbinding.createArrayOf("uuid", hier.toArray(UUID[]::new)));
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    abonnees.vertel(
                            rijen.getObject("persoon", UUID.class),
                            new Bericht(rijen.getObject("id", UUID.class), rijen.getString("soort")));
                }
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("wat verteld is liet zich niet lezen", fout);
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
