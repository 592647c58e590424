package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.jspecify.annotations.Nullable;

/**
 * Gives every successful JSON answer a strong ETag: the version of the thing, if it has one, and a hash of the body as this caller sees
 * it. Without the hash a 304 would hide a reveal. The body is written once, here.
 */
@Provider
class EtagFilter implements ContainerResponseFilter {

    private final ObjectMapper json;
    private final CurrentVertxRequest huidig;

    EtagFilter(ObjectMapper json, CurrentVertxRequest huidig) {
        this.json = json;
        this.huidig = huidig;
    }

    @Override
    public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
        Object inhoud = antwoord.getEntity();
        boolean gemaakt = antwoord.getStatus() == 201 && inhoud instanceof MetVersie;
        if (!(antwoord.getStatus() == 200 || gemaakt) || inhoud instanceof byte[] || !isJson(antwoord)) {
            return;
        }
        if (inhoud instanceof Pagina<?> pagina && pagina.volgende() != null) {
            antwoord.getHeaders().add("Link", volgende(verzoek, pagina.volgende()));
        }
        byte[] body = schrijf(inhoud);
        String hash = hash(body);
        String etag = inhoud instanceof MetVersie met ? "\"" + met.versie() + "-" + hash + "\"" : "\"" + hash + "\"";
        antwoord.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (verzoek.getMethod().equals("GET")
                && kentDeBeller(verzoek.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            antwoord.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            antwoord.setEntity(null);
            return;
        }
        antwoord.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isJson(ContainerResponseContext antwoord) {
        return antwoord.hasEntity()
                && antwoord.getMediaType() != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(antwoord.getMediaType());
    }

    private static boolean kentDeBeller(@Nullable String kop, String etag) {
        return kop != null && Arrays.stream(kop.split(",")).map(String::strip).anyMatch(etag::equals);
    }

    private static String volgende(ContainerRequestContext verzoek, String cursor) {
        return "<"
                + verzoek.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build() + ">; rel=\"next\"";
    }

    private byte[] schrijf(Object inhoud) {
        try {
            return json.writer()
                    .withAttribute(Taal.class, Taal.van(huidig.getCurrent()))
                    .writeValueAsBytes(inhoud);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een antwoord liet zich niet schrijven", fout);
        }
    }

    static String hash(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
