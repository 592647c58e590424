package nl.sturenmetkwaliteit.platform.toegang;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Someone who calls with a token of ours. */
final class Tokenverzoek extends BaseAuthenticationRequest {

    private final String token;

    Tokenverzoek(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
