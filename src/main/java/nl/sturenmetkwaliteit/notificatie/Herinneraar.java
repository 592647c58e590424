package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/**
 * Reminds people of a date that comes, is there, or is over. Nothing is planned ahead: who is to be reminded is asked of what is there at that
 * moment, so a pause stops it and an extension moves it by themselves; and what was said is not said again, whoever asks. In the same way
 * who joined late hears of a date that was agreed, and who lost it that it is off.
 */
@ApplicationScoped
class Herinneraar {

    /** In one order, so that two instances that remind at the same moment wait for each other and not each for the other. */
    private static final String HERINNER =
            """
            with nieuw as (
                insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, peerreview, van_gemeente, uiterlijk_op, toon, gemaakt_op, post_op)
                select uuidv7(nu.op - clock_timestamp()), post.gemeente, h.persoon, h.soort, h.sleutel, h.pad, h.peerreview, h.van_gemeente,
                    h.uiterlijk_op, h.toon, nu.op, post.post_op
                from (select cast(? as timestamptz) as op, cast(? as jsonb) as standaard) nu
                    cross join lateral (select * from wie_te_herinneren(nu.op, ?, ?, ?) union all select * from wie_agenda_wijzigt(nu.op)) h
                    cross join lateral wanneer_per_post(h.persoon, h.soort, nu.standaard ->> h.soort, nu.op) post
                order by h.sleutel, h.persoon
                on conflict (sleutel, persoon) do nothing
                returning sleutel)
            select sleutel, pg_notify('notificatie', sleutel) from nieuw
            """;

    private final Keuken keuken;
    private final AgroalDataSource database;
    private final Herinneringsinstellingen instellingen;
    private final Clock clock;
    private final String standaard;

    Herinneraar(
            Keuken keuken,
            AgroalDataSource database,
            Herinneringsinstellingen instellingen,
            Clock clock,
            Berichtsoorten soorten) {
        this.keuken = keuken;
        this.database = database;
        this.instellingen = instellingen;
        this.clock = clock;
        this.standaard = soorten.standaard().entrySet().stream()
                .map(soort -> "\"" + soort.getKey() + "\":\"" + soort.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tik() {
        herinnerOp(clock.instant());
    }

    void herinnerOp(Instant nu) {
        keuken.alsSysteem(Keuken.GEEN, () -> herinner(nu));
    }

    /** In the transaction of who calls, as the service itself. Answers with how many notices it made. */
    int herinner(Instant nu) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(HERINNER)) {
            opdracht.setObject(1, OffsetDateTime.ofInstant(nu, ZoneOffset.UTC));
            opdracht.setString(2, standaard);
            opdracht.setInt(3, instellingen.dagenVooraf());
            opdracht.setInt(4, instellingen.dagenErna());
            opdracht.setInt(5, instellingen.uur());
            int gemaakt = 0;
            try (ResultSet rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gemaakt++;
                }
            }
            return gemaakt;
        } catch (SQLException fout) {
            throw new IllegalStateException("er liet zich niet herinneren", fout);
        }
    }
}
