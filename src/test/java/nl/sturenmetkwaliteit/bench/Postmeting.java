package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.reis.Proefopstelling;

/**
 * One ronde opens and 10,000 people hear of it at once: how long until all notices are there, until all mails are with the mail server,
 * what memory that takes, and what others notice who read meanwhile.
 */
public final class Postmeting {

    private static final int ONTVANGERS = Integer.getInteger("meting.ontvangers", 10_000);
    private static final int CLIENTS = 4;
    private static final int SECONDEN = 10;
    private static final long GEDULD_MS = 600_000;
    private static final int KIJK_MS = 250;

    private final Belasting belasting = new Belasting();
    private final Proefopstelling opstelling;
    private final Brievenbus brievenbus;

    private Postmeting(Proefopstelling opstelling) {
        this.opstelling = opstelling;
        this.brievenbus = Brievenbus.op(opstelling.delen().post().adresVanDePagina());
    }

    public static void main(String[] args) throws Exception {
        try (Proefopstelling opstelling = Proefopstelling.start("smk_meting_post")) {
            Meting.leg(opstelling.delen().jdbcUrl(), 1);
            new Postmeting(opstelling).meet();
        }
        System.exit(0);
    }

    private void meet() throws Exception {
        doe(
                """
                insert into deelnemer (gemeente, id, keycloak_id, naam, email, niveau, status, gemaakt_op)
                select 'GM0344', uuidv7(), gen_random_uuid(), 'Peer ' || n, 'peer' || n || '@meting.example', 'BELEID', 'ACTIEF', now()
                from generate_series(1, %d) n
                """
                        .formatted(ONTVANGERS));
        doe(
                """
                insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, uitnodiging, vanaf_op)
                select uuidv7(), u.gastheer, u.peerreview, u.casus, 'GM0344', d.id, 'PEER', d.naam, d.niveau, u.id, now()
                from deelnemer d cross join (select * from uitnodiging where gemeente = 'GM0344' order by id limit 1) u
                where d.email like '%@meting.example'
                """);
        doe("analyze");
        int vooraf = brievenbus.aantal();
        System.out.printf(
                "| moment | seconds | requests/s | p50 ms | p99 ms | resident MB |%n| --- | --- | --- | --- | --- | --- |%n");
        toon("before", 0, belasten(lezers()));

        long begin = System.nanoTime();
        doe(
                """
                insert into gebeurtenis (id, gemeente, soort, ding, ding_id, van, naar, peerreview, op)
                select uuidv7(), r.gemeente, 'OVERGANG', 'ronde', r.id, 'GEPLAND', 'OPEN', r.peerreview, now()
                from ronde r where r.status = 'OPEN' and r.peerreview = (select peerreview from gastrecht g join deelnemer d on d.id = g.persoon
                    where d.email = 'peer1@meting.example')
                """);
        CompletableFuture<Double> meldingen = tot(begin, "select count(*) from notificatie", ONTVANGERS);
        CompletableFuture<Double> gemaakt = tot(begin, "select count(*) from post", ONTVANGERS);
        CompletableFuture<Double> verstuurd =
                tot(begin, "select count(*) from post where status = 'VERSTUURD'", ONTVANGERS);
        List<Beurt> lezers = lezers();
        while (!verstuurd.isDone()) {
            toon("during", seconden(begin), belasten(lezers));
        }
        System.out.printf(
                Locale.ROOT,
                "%d recipients: notices after %.1f s, mails made after %.1f s, all with the mail server after %.1f s; %d arrived%n",
                ONTVANGERS,
                meldingen.join(),
                gemaakt.join(),
                verstuurd.join(),
                brievenbus.aantal() - vooraf);
        toon("after", seconden(begin), belasten(lezers));
    }

    private List<Beurt> lezers() throws IOException, InterruptedException {
        Client fatima = new Client(opstelling, "fatima.amsterdam");
        return IntStream.range(0, CLIENTS)
                .mapToObj(i -> fatima.leest("/casussen"))
                .toList();
    }

    private Uitkomst belasten(List<Beurt> lezers) throws Exception {
        return belasting.meet(lezers, SECONDEN);
    }

    private void toon(String moment, double seconden, Uitkomst uitkomst) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %.1f | %d |%n",
                moment,
                seconden,
                uitkomst.perSeconde(),
                uitkomst.p50(),
                uitkomst.p99(),
                geheugen());
    }

    private long geheugen() throws IOException {
        return Files.readAllLines(
                        Path.of("/proc", String.valueOf(opstelling.dienst().pid()), "status"))
                .stream()
                .filter(regel -> regel.startsWith("VmRSS:"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private CompletableFuture<Double> tot(long begin, String vraag, long aantal) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                long gedaan = 0;
                while (gedaan < aantal && seconden(begin) * 1000 < GEDULD_MS) {
                    Thread.sleep(KIJK_MS);
                    gedaan = tel(vraag);
                }
                return seconden(begin);
            } catch (InterruptedException | SQLException fout) {
                throw new IllegalStateException(fout);
            }
        });
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void doe(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private long tel(String vraag) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private Connection verbinding() throws SQLException {
        return DriverManager.getConnection(
                opstelling.delen().jdbcUrl(), Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
    }
}
