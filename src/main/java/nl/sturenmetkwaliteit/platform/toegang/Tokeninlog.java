package nl.sturenmetkwaliteit.platform.toegang;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bearer token that looks like one of ours is one of ours: Keycloak is not asked about it. All others are Keycloak's. */
@ApplicationScoped
class Tokeninlog implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext verzoek, IdentityProviderManager inlogmanieren) {
        return token(verzoek.request().getHeader("Authorization"))
                .map(token -> inlogmanieren.authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(new Tokenverzoek(token), verzoek)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Only to who brought one of ours: of all others the way to log in is Keycloak's to say. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext verzoek) {
        return Uni.createFrom()
                .item(token(verzoek.request().getHeader("Authorization"))
                        .map(token -> new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                        .orElse(null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Tokenverzoek.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext verzoek) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "toegangstoken"));
    }

    /** Before the one that takes every bearer token for Keycloak's. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    private static Optional<String> token(@Nullable String kop) {
        return Optional.ofNullable(kop)
                .filter(waarde -> waarde.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(waarde -> waarde.substring(BEARER.length()).strip())
                .filter(token -> token.startsWith(Tokens.VOORVOEGSEL));
    }
}
