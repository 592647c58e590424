package nl.sturenmetkwaliteit.reis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.sturenmetkwaliteit.lokaal.Pakket;

/**
 * Kills the packaged service in the middle of the journey, at a random moment, starts it again and asks whether everything it had
 * acknowledged is there and whether anything stands half-way. First one journey that nobody disturbs: it gives the time to choose a moment
 * from, and shows that the questions themselves are right.
 */
public final class Killproef {

    private static final int GEDULD_SECONDEN = 120;

    private Killproef() {}

    public static void main(String[] args) throws Exception {
        int rondes = Integer.getInteger("kill.rondes", 10);
        long zaad = Long.getLong("kill.zaad", System.nanoTime());
        Random toeval = new Random(zaad);
        long duur = 0;
        int fouten = 0;
        System.out.printf(
                "zaad %d%n| round | killed after ms | acknowledged creates | transitions | other changes | lost | half done |%n"
                        + "| --- | --- | --- | --- | --- | --- | --- |%n",
                zaad);
        for (int ronde = 0; ronde <= rondes; ronde++) {
            String moment = ronde == 0 ? "not killed" : String.valueOf(1 + toeval.nextLong(duur));
            Path log = Files.createTempFile("reis", ".tsv");
            List<String> klachten = new ArrayList<>();
            try (Proefopstelling opstelling = Proefopstelling.start("smk_kill_" + ronde)) {
                if (ronde == 0) {
                    duur = ongestoord(opstelling, log);
                    klachten.addAll(klachten(opstelling, opstelling.dienst(), log));
                    controleer(opstelling, log);
                } else {
                    gestoord(opstelling, log, Long.parseLong(moment));
                    try (Pakket herstart = Pakket.start(opstelling.omgeving()).wacht()) {
                        klachten.addAll(klachten(opstelling, herstart, log));
                    }
                }
            }
            meld(ronde, moment, Bevestigd.lees(log), klachten);
            fouten += klachten.size();
        }
        System.out.printf("an undisturbed journey took %d ms; %d lost or half done%n", duur, fouten);
        System.exit(fouten == 0 ? 0 : 1);
    }

    private static long ongestoord(Proefopstelling opstelling, Path log) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process reis = reis(opstelling, log);
        if (!reis.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS) || reis.exitValue() != 0) {
            reis.destroyForcibly();
            throw new IOException("de reis zelf loopt niet; zie src/test/journey/reis.sh");
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** The journey ends by itself: its next request is refused. */
    private static void gestoord(Proefopstelling opstelling, Path log, long moment)
            throws IOException, InterruptedException {
        Process reis = reis(opstelling, log);
        Thread.sleep(moment);
        opstelling.dienst().kill();
        reis.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
        reis.destroyForcibly();
    }

    private static Process reis(Proefopstelling opstelling, Path log) throws IOException {
        ProcessBuilder reis = new ProcessBuilder(
                        "bash",
                        "src/test/journey/reis.sh",
                        opstelling.dienst().adres(),
                        opstelling.delen().issuer())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "kill-reis.log").toFile());
        reis.environment().put("REIS_LOG", log.toString());
        return reis.start();
    }

    private static List<String> klachten(Proefopstelling opstelling, Pakket dienst, Path log) throws Exception {
        List<String> klachten = new ArrayList<>(new Nalezing(opstelling, dienst).verloren(Bevestigd.lees(log)));
        klachten.addAll(new Invarianten(opstelling.delen().jdbcUrl()).gebroken());
        return klachten;
    }

    /** The last thing done with this database. */
    private static void controleer(Proefopstelling opstelling, Path log) throws Exception {
        Bederf.breng(opstelling.delen().jdbcUrl());
        List<String> klachten = klachten(opstelling, opstelling.dienst(), log);
        long half =
                klachten.stream().filter(k -> k.startsWith(Invarianten.HALF)).count();
        System.out.printf(
                "control on a spoiled database: %d of %d questions and %d acknowledged changes notice%n",
                half, Invarianten.AANTAL, klachten.size() - half);
        long overgangen =
                Bevestigd.lees(log).stream().filter(Bevestigd::isOvergang).count();
        if (half < Bederf.OPGEMERKT || klachten.size() - half < overgangen) {
            throw new IllegalStateException("de controle ziet bederf over het hoofd: " + klachten);
        }
    }

    private static void meld(int ronde, String moment, List<Bevestigd> bevestigd, List<String> klachten) {
        long gemaakt = bevestigd.stream().filter(Bevestigd::isGemaakt).count();
        long overgangen = bevestigd.stream().filter(Bevestigd::isOvergang).count();
        long half =
                klachten.stream().filter(k -> k.startsWith(Invarianten.HALF)).count();
        System.out.printf(
                "| %d | %s | %d | %d | %d | %d | %d |%n",
                ronde,
                moment,
                gemaakt,
                overgangen,
                bevestigd.size() - gemaakt - overgangen,
                klachten.size() - half,
                half);
        klachten.forEach(System.out::println);
    }
}
