package nl.sturenmetkwaliteit.lokaal;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Starts PostgreSQL, Keycloak and a mail server, or finds them running, and leaves them running until this JVM ends. Under Maven that is after
 * {@code quarkus:dev}, so they outlive every live reload.
 */
public final class LokaleDelen {

    private static final int DIENST = 8080;
    private static final int BEHEER = 9000;

    private LokaleDelen() {}

    public static void main(String[] args) {
        try {
            Poort.choose(Integer.getInteger("quarkus.http.port", DIENST), "de dienst", "quarkus.http.port");
            Poort.choose(
                    Integer.getInteger("quarkus.management.port", BEHEER),
                    "het beheer van de dienst",
                    "quarkus.management.port");
            Coordinaten coordinaten = start(Instelling.voorOntwikkeling());
            System.out.println("Database: " + coordinaten.jdbcUrl());
            System.out.println("Verstuurde post: " + coordinaten.post().adresVanDePagina());
        } catch (StartFout fout) {
            System.err.println(fout.getMessage());
            System.exit(1);
        }
    }

    public static Coordinaten start(Instelling instelling) {
        Bestanden.folder(instelling.data());
        FutureTask<String> keycloak = new FutureTask<>(() -> instelling.keycloak() ? startKeycloak(instelling) : "");
        new Thread(keycloak, "keycloak").start();
        String jdbcUrl = startPostgres(instelling);
        Postpoorten post = startPost(instelling);
        return new Coordinaten(jdbcUrl, await(keycloak), post);
    }

    private static String startPostgres(Instelling instelling) {
        long begin = System.nanoTime();
        LokalePostgres postgres = LokalePostgres.start(instelling);
        new Databases(postgres).prepare(instelling.database(), instelling.databaseOpnieuw());
        report("PostgreSQL op 127.0.0.1:" + postgres.poort(), postgres.overgenomen(), begin);
        return postgres.jdbcUrl(instelling.database());
    }

    private static Postpoorten startPost(Instelling instelling) {
        long begin = System.nanoTime();
        LokalePost post = LokalePost.start(instelling);
        report("Mailserver op 127.0.0.1:" + post.poorten().smtp(), post.overgenomen(), begin);
        return post.poorten();
    }

    private static String startKeycloak(Instelling instelling) {
        long begin = System.nanoTime();
        LokaleKeycloak keycloak = LokaleKeycloak.start(instelling);
        report("Keycloak " + keycloak.versie() + " op " + keycloak.url(), keycloak.overgenomen(), begin);
        return keycloak.url();
    }

    private static void report(String wat, boolean overgenomen, long begin) {
        String hoe = overgenomen ? "liep al" : "gestart";
        System.out.printf(Locale.ROOT, "%s %s (%.1f s)%n", wat, hoe, (System.nanoTime() - begin) / 1e9);
    }

    private static String await(FutureTask<String> taak) {
        try {
            return taak.get();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new StartFout("Onderbroken tijdens het starten", gestopt);
        } catch (ExecutionException fout) {
            throw Optional.ofNullable(fout.getCause())
                    .filter(StartFout.class::isInstance)
                    .map(StartFout.class::cast)
                    .orElseGet(() -> new StartFout("Keycloak start niet: " + fout.getCause(), fout));
        }
    }
}
