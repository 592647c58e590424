package nl.sturenmetkwaliteit.platform.planning;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/**
 * Applies what is due: late if need be, once, and each in a transaction of its own, so that one that fails holds nothing up and comes
 * back at the next round.
 */
@ApplicationScoped
public class Verstrijking {

    private static final Logger LOG = Logger.getLogger(Verstrijking.class);
    private static final int PER_SOORT = 500;

    private final AgroalDataSource database;
    private final Keuken keuken;
    private final Clock clock;
    private final Map<String, Verstrijkbron> bronnen = new HashMap<>();

    private record Verstreken(String gemeente, String soort, UUID id) {}

    Verstrijking(AgroalDataSource database, Keuken keuken, Clock clock, Instance<Verstrijkbron> bronnen) {
        this.database = database;
        this.keuken = keuken;
        this.clock = clock;
        bronnen.forEach(bron -> this.bronnen.put(bron.soort(), bron));
    }

    @Scheduled(
            every = "${smk.tik.verstrijken:30s}",
            identity = "verstrijking",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tik() {
        handelAf();
    }

    /** Does everything that is due at this moment. */
    public void handelAf() {
        verstreken().forEach(this::handelAf);
    }

    private void handelAf(Verstreken verstreken) {
        Verstrijkbron bron = bronnen.get(verstreken.soort());
        if (bron == null) {
            return;
        }
        try {
            keuken.alsSysteem(verstreken.gemeente(), () -> bron.handelAf(verstreken.id()));
        } catch (RuntimeException fout) {
            LOG.errorf(fout, "verstreken, niet afgehandeld: %s %s", verstreken.soort(), verstreken.id());
        }
    }

    private List<Verstreken> verstreken() {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag =
                        verbinding.prepareStatement("select gemeente, soort, id from wat_verstreken_is(?, ?)")) {
            vraag.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            vraag.setInt(2, PER_SOORT);
            List<Verstreken> alle = new ArrayList<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    alle.add(new Verstreken(
                            rijen.getString("gemeente"), rijen.getString("soort"), rijen.getObject("id", UUID.class)));
                }
            }
            return alle;
        } catch (SQLException fout) {
            throw new IllegalStateException("wat verstreken is liet zich niet lezen", fout);
        }
    }
}
