package nl.sturenmetkwaliteit.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A text that is served as it is, with a strong ETag. */
public final class Document {

    /** As bytes: a text would be written as a JSON text. */
    private final byte[] inhoud;

    private final String soort;
    private final EntityTag etag;

    private Document(byte[] inhoud, String soort, String versie) {
        this.inhoud = inhoud;
        this.soort = soort;
        this.etag = new EntityTag(versie + EtagFilter.hash(inhoud));
    }

    public static Document van(String tekst, String soort) {
        return new Document(tekst.getBytes(StandardCharsets.UTF_8), soort, "");
    }

    /** Of something that can be changed, against the version in its ETag. */
    public static Document van(String tekst, String soort, int versie) {
        return new Document(tekst.getBytes(StandardCharsets.UTF_8), soort, versie + "-");
    }

    /** The answer to who reads it, and may have it already. */
    public Response gelezen(Request verzoek) {
        Response.ResponseBuilder ongewijzigd = verzoek.evaluatePreconditions(etag);
        return ongewijzigd == null ? in(Response.ok()) : ongewijzigd.tag(etag).build();
    }

    public Response in(Response.ResponseBuilder antwoord) {
        return antwoord.entity(inhoud).type(soort).tag(etag).build();
    }
}
