package nl.sturenmetkwaliteit.platform.toegang;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which machine a token is of, asked of the database at every request: what was revoked opens nothing from then on, on any instance. */
@ApplicationScoped
class Tokeneigenaar implements IdentityProvider<Tokenverzoek> {

    private final Tokens tokens;

    Tokeneigenaar(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<Tokenverzoek> getRequestType() {
        return Tokenverzoek.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Tokenverzoek verzoek, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> tokens.van(verzoek.token()).orElseThrow(() -> new AuthenticationFailedException("geen token")));
    }
}
