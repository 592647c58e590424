package nl.sturenmetkwaliteit.gemeente.inlog;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's own token for the admin interface, kept until shortly before it ends. */
@Singleton
class Machinetoken {

    private static final Duration MARGE = Duration.ofSeconds(30);

    private final String client;
    private final Optional<String> geheim;
    private @Nullable Bewaard bewaard;

    /** Real time, not the domain's: Keycloak's clock is not shifted by a demo. */
    private record Bewaard(KeycloakTokens bron, String kop, Instant verloopt) {}

    Machinetoken(
            @ConfigProperty(name = "smk.keycloak.client-id") String client,
            @ConfigProperty(name = "smk.keycloak.secret") Optional<String> geheim) {
        this.client = client;
        this.geheim = geheim;
    }

    synchronized String voor(KeycloakTokens bron) {
        Bewaard huidig = bewaard;
        if (huidig == null || huidig.bron() != bron || huidig.verloopt().isBefore(Instant.now())) {
            KeycloakTokens.Token token = bron.vraag("client_credentials", client, geheim.orElse(""));
            huidig = new Bewaard(
                    bron,
                    "Bearer " + token.waarde(),
                    Instant.now().plusSeconds(token.seconden()).minus(MARGE));
            bewaard = huidig;
        }
        return huidig.kop();
    }
}
