package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Browser;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Stroom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotificatiestroomTest {

    private static final String PAD = "/notificaties/stroom";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int verbindingen;

    @Test
    void wie_kijkt_hoort_van_een_nieuw_bericht_en_alleen_van_het_eigen() {
        Proefreview review = eenReview().gestart();
        Berichten.zijnVerteld();
        try (Stroom peer = Stroom.open(PEER_UTRECHT, PAD);
                Stroom collega = Stroom.open(COLLEGA, PAD)) {
            assertThat(peer.status()).isEqualTo(200);
            assertThat(peer.kop("Content-Type")).startsWith("text/event-stream");
            assertThat(peer.kop("X-Accel-Buffering")).isEqualTo("no");
            assertThat(peer.kop("Cache-Control")).isEqualTo("no-store");
            peer.regel(":");
            collega.regel(":");
            wachtTotErGeluisterdWordt();

            review.open(VERHELDEREN);

            List<String> gehoord = peer.gebeurtenis();
            String id =
                    String.valueOf(Berichten.laatste(PEER_UTRECHT, "AAN_ZET").get("id"));
            assertThat(gehoord)
                    .anyMatch(regel -> regel.matches("event: ?notificatie"))
                    .anyMatch(regel -> regel.matches("id: ?" + id))
                    .anyMatch(regel -> regel.matches("data: ?\\{\"id\":\"" + id + "\",\"soort\":\"AAN_ZET\"}"));
            assertThat(collega.gekomen()).noneMatch(regel -> regel.startsWith("event:"));
        }
    }

    @Test
    void zonder_inlog_is_er_geen_stroom() {
        try (Stroom niemand = Stroom.open(null, PAD)) {
            assertThat(niemand.status()).isEqualTo(401);
        }
        try (Stroom iemand = Stroom.open(COLLEGA, PAD)) {
            assertThat(iemand.status()).isEqualTo(200);
        }
    }

    @Test
    void uitloggen_beeindigt_de_stroom_van_die_inlog_en_van_geen_andere() {
        Browser hier = Browser.ingelogd(COLLEGA);
        Browser elders = Browser.ingelogd(COLLEGA);
        try (Stroom een = Stroom.metSessie(Browser.adres(), hier.koekenVanDeDienst(), PAD);
                Stroom ander = Stroom.metSessie(Browser.adres(), elders.koekenVanDeDienst(), PAD)) {
            een.regel(":");
            ander.regel(":");
            wachtTotErGeluisterdWordt();

            hier.open("/uitloggen");

            een.eindigt();
            assertThat(ander.isOpen()).isTrue();
        }
    }

    @Test
    void een_verbroken_verbinding_met_de_database_komt_terug() {
        String wie = "thijs.utrecht";
        Set<Integer> verbroken;
        try (Stroom eerst = Stroom.open(wie, PAD)) {
            eerst.regel(":");
            verbroken = wachtTotErGeluisterdWordt();
            alsBaas("select pid, pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
        }
        // one that was told to end still shows for a moment
        wachtTotErGeluisterdWordt(verbroken);
        elkeVerbindingInDeVoorraadIsHeel();
        try (Stroom weer = Stroom.open(wie, PAD)) {
            weer.regel(":");
            Eigenaar.doe(
                    """
                    with nieuw as (
                        insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, gemaakt_op)
                        values (uuidv7(), 'GM0344', ?::uuid, 'RONDE_OPEN', gen_random_uuid()::text, '/taken', now()) returning sleutel)
                    insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, gemaakt_op)
                    select uuidv7(), 'GM0344', ?::uuid, 'RONDE_OPEN', sleutel || 'b', '/taken', now() from nieuw
                    """,
                    Mensen.id(wie),
                    Mensen.id(wie));
            Eigenaar.lees(
                    "select pg_notify('notificatie', sleutel)::text from notificatie where persoon = ?::uuid order by id desc limit 1",
                    Mensen.id(wie));
            assertThat(weer.regel("data:")).contains("RONDE_OPEN");
        }
    }

    /** The broken one is not handed to whoever asks next. The service holds one itself. */
    private void elkeVerbindingInDeVoorraadIsHeel() {
        int aantal = verbindingen - 2;
        List<Connection> open = new ArrayList<>();
        try {
            while (open.size() < aantal) {
                open.add(database.getConnection());
            }
            for (Connection een : open) {
                assertThat(een.createStatement().execute("select 1")).isTrue();
            }
        } catch (SQLException fout) {
            throw new AssertionError("een verbinding uit de voorraad is stuk", fout);
        } finally {
            open.forEach(NotificatiestroomTest::geefTerug);
        }
    }

    private static void geefTerug(Connection verbinding) {
        try {
            verbinding.close();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Set<Integer> wachtTotErGeluisterdWordt() {
        return wachtTotErGeluisterdWordt(Set.of());
    }

    /** The first who looks makes the service listen: by other connections to the database than these. */
    private static Set<Integer> wachtTotErGeluisterdWordt(Set<Integer> andereDan) {
        long tot = System.nanoTime() + 15_000_000_000L;
        while (true) {
            Set<Integer> luisterend =
                    alsBaas("select pid from pg_stat_activity where query like 'listen %' and state = 'idle'");
            luisterend.removeAll(andereDan);
            if (!luisterend.isEmpty()) {
                return luisterend;
            }
            assertThat(System.nanoTime()).as("er wordt niet geluisterd").isLessThan(tot);
            Thread.onSpinWait();
        }
    }

    /** What other roles do, and ending it, is the superuser's. Answers with the processes. */
    private static Set<Integer> alsBaas(String sql) {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection verbinding = DriverManager.getConnection(url, "postgres", "postgres");
                Statement vraag = verbinding.createStatement();
                ResultSet rijen = vraag.executeQuery(sql)) {
            Set<Integer> processen = new HashSet<>();
            while (rijen.next()) {
                processen.add(rijen.getInt(1));
            }
            return processen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
