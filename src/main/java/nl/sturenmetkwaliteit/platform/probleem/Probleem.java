package nl.sturenmetkwaliteit.platform.probleem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.taal.Taal;

/** The answer to a refusal: a problem as RFC 9457 describes it. */
public final class Probleem {

    public static final String MEDIATYPE = "application/problem+json";

    private Probleem() {}

    static Response antwoord(ProbleemException probleem, String instance, Taal taal) {
        Response.ResponseBuilder antwoord =
                Response.status(probleem.type().status()).type(MEDIATYPE).entity(inhoud(probleem, instance, taal));
        probleem.nogEensNa().ifPresent(seconden -> antwoord.header(HttpHeaders.RETRY_AFTER, seconden));
        return antwoord.build();
    }

    /** The members of the body, in the order in which RFC 9457 names them. */
    public static Map<String, Object> inhoud(ProbleemException probleem, String instance, Taal taal) {
        ProbleemType type = probleem.type();
        Map<String, Object> leden = new LinkedHashMap<>();
        leden.put("type", type.uri());
        leden.put("title", taal.zin(type.titel()));
        leden.put("status", type.status());
        leden.put("detail", taal.zin(probleem.uitleg()));
        leden.put("instance", instance);
        if (!probleem.fouten().isEmpty()) {
            leden.put(
                    "errors",
                    probleem.fouten().stream().map(fout -> fout.in(taal)).toList());
        }
        leden.putAll(probleem.extra());
        return leden;
    }
}
