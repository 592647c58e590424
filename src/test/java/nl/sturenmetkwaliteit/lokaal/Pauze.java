package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL of the tests stands still: it is there, accepts, and says nothing, until this is closed. */
public final class Pauze implements AutoCloseable {

    private final List<Long> processen = new ArrayList<>();

    private Pauze() {}

    public static Pauze vanDeDatabase() throws IOException, InterruptedException {
        Path slot = Instelling.voorTests("smk_test", false).data().resolve("postgres/postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(slot).get(0).trim());
        Pauze pauze = new Pauze();
        pauze.processen.add(server);
        ProcessHandle.of(server).orElseThrow().descendants().forEach(kind -> pauze.processen.add(kind.pid()));
        pauze.sein("STOP");
        return pauze;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        sein("CONT");
    }

    private void sein(String sein) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of("kill", "-" + sein));
        processen.forEach(pid -> opdracht.add(String.valueOf(pid)));
        new ProcessBuilder(opdracht).start().waitFor();
    }
}
