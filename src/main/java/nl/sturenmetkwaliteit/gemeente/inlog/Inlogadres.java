package nl.sturenmetkwaliteit.gemeente.inlog;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where Keycloak is. Tests point it elsewhere for a while, to show what happens when it is away. */
@Singleton
public class Inlogadres {

    private static final int VERBINDEN_SECONDEN = 2;
    private static final int LEZEN_SECONDEN = 5;

    private final String realm;
    private volatile @Nullable Clients clients;

    /** Both talk to the same Keycloak: one asks for tokens, one administers. */
    record Clients(KeycloakTokens tokens, KeycloakBeheer beheer) {}

    Inlogadres(
            @ConfigProperty(name = "smk.keycloak.url") Optional<String> url,
            @ConfigProperty(name = "smk.keycloak.realm") String realm) {
        this.realm = realm;
        this.clients = url.map(this::naar).orElse(null);
    }

    /** From now on there; unhurried callers finish where they began. */
    public void wijs(String url) {
        clients = naar(url);
    }

    Clients clients() {
        Clients huidig = clients;
        if (huidig == null) {
            throw new IllegalStateException("smk.keycloak.url is niet ingesteld");
        }
        return huidig;
    }

    private Clients naar(String url) {
        return new Clients(
                client(url + "/realms/" + realm, KeycloakTokens.class),
                client(url + "/admin/realms/" + realm, KeycloakBeheer.class));
    }

    private static <T> T client(String adres, Class<T> soort) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(adres))
                .connectTimeout(VERBINDEN_SECONDEN, TimeUnit.SECONDS)
                .readTimeout(LEZEN_SECONDEN, TimeUnit.SECONDS)
                .build(soort);
    }
}
