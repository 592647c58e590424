package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Keycloak with the realm of this project, on a small file database of its own. */
final class LokaleKeycloak {

    private static final String NET = "TERM";
    private static final int POGINGEN = 2400;
    private static final int WACHT_MS = 2000;

    private final ProcessHandle proces;
    private final int poort;
    private final String versie;
    private final boolean overgenomen;

    private LokaleKeycloak(ProcessHandle proces, int poort, String versie, boolean overgenomen) {
        this.proces = proces;
        this.poort = poort;
        this.versie = versie;
        this.overgenomen = overgenomen;
    }

    static LokaleKeycloak start(Instelling instelling) {
        Path thuis = instelling.data().resolve("keycloak");
        Path log = instelling.data().resolve("keycloak.log");
        KeycloakProgramma programma = KeycloakProgramma.prepare(instelling.gedeeld());
        String realm = RealmBestand.compose(instelling.project());
        Path geimporteerd = thuis.resolve("data/import/smk-realm.json");
        Path voltooid = thuis.resolve("data/import-voltooid");

        Optional<LokaleKeycloak> lopend = find(thuis);
        boolean zelfde = !instelling.vers() && hasText(geimporteerd, realm);
        if (!zelfde || lopend.filter(k -> !k.versie.equals(programma.versie())).isPresent()) {
            lopend.ifPresent(k -> Afsluiter.stop(k.proces, NET));
            lopend = Optional.empty();
        }
        if (lopend.isEmpty() && !(zelfde && Files.exists(voltooid))) {
            // Keycloak imports a realm only once and cannot resume a first start, so both need a new database
            Bestanden.delete(thuis.resolve("data"));
            Bestanden.write(geimporteerd, realm);
        }
        LokaleKeycloak keycloak = lopend.orElseGet(() -> launch(instelling, programma, thuis, log));
        Eigendom.stopAtEnd(instelling.data(), "keycloak", keycloak.proces, NET, !keycloak.overgenomen);
        keycloak.await(log);
        Bestanden.write(voltooid, "");
        return keycloak;
    }

    boolean overgenomen() {
        return overgenomen;
    }

    String versie() {
        return versie;
    }

    String url() {
        return "http://127.0.0.1:" + poort;
    }

    private static LokaleKeycloak launch(Instelling instelling, KeycloakProgramma programma, Path thuis, Path log) {
        int poort = Poort.choose(instelling.keycloakPoort(), "Keycloak", "lokaal.keycloak.poort");
        programma.dress(thuis);
        ProcessBuilder start = programma.command(
                thuis,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + poort,
                        "--hostname=http://127.0.0.1:" + poort),
                log);
        start.environment()
                .putAll(Map.of(
                        "SMK_WEB_URL", "http://localhost:8080",
                        "SMK_WEB_SECRET", Coordinaten.WEB_SECRET,
                        "SMK_MACHINE_SECRET", Coordinaten.MACHINE_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
        try {
            ProcessHandle proces = start.start().toHandle();
            Bestanden.write(thuis.resolve("lopend"), "%d%n%d%n%s%n".formatted(proces.pid(), poort, programma.versie()));
            return new LokaleKeycloak(proces, poort, programma.versie(), false);
        } catch (IOException fout) {
            throw new StartFout("Keycloak start niet", fout);
        }
    }

    /** A Keycloak that outlived its JVM; the folder on its command line shows that the process number is still its own. */
    private static Optional<LokaleKeycloak> find(Path thuis) {
        Path lopend = thuis.resolve("lopend");
        if (!Files.exists(lopend)) {
            return Optional.empty();
        }
        List<String> regels = Bestanden.lines(lopend);
        return ProcessHandle.of(Long.parseLong(regels.get(0)))
                .filter(p -> p.info().commandLine().orElse("").contains(thuis.toString()))
                .map(p -> new LokaleKeycloak(p, Integer.parseInt(regels.get(1)), regels.get(2), true));
    }

    private void await(Path log) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            if (answers()) {
                return;
            }
            if (!proces.isAlive()) {
                throw new StartFout("Keycloak stopte tijdens het starten; zie " + log + Bestanden.tail(log));
            }
            Bestanden.pause();
        }
        throw new StartFout("Keycloak antwoordt niet op " + url() + "; zie " + log + Bestanden.tail(log));
    }

    private boolean answers() {
        try {
            URI ontdekking = URI.create(url() + "/realms/" + Coordinaten.REALM + "/.well-known/openid-configuration");
            HttpURLConnection vraag = (HttpURLConnection) ontdekking.toURL().openConnection();
            vraag.setConnectTimeout(WACHT_MS);
            vraag.setReadTimeout(WACHT_MS);
            boolean klaar = vraag.getResponseCode() == HttpURLConnection.HTTP_OK;
            vraag.disconnect();
            return klaar;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private static boolean hasText(Path bestand, String tekst) {
        try {
            return Files.exists(bestand) && Files.readString(bestand).equals(tekst);
        } catch (IOException onleesbaar) {
            return false;
        }
    }
}
