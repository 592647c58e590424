package nl.sturenmetkwaliteit.platform.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The answer to a creating POST: where the new thing is. Its content is read there, with the rights of the moment. */
public record Aangemaakt(UUID id) {

    /** 201 for what has no address of its own: the Location is the thing it is read in. */
    public static Response bij(UriInfo uri, String pad, UUID id) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(pad)
                        .fragment(id.toString())
                        .build())
                .entity(new Aangemaakt(id))
                .build();
    }

    /** 201 with the Location of the new thing in the collection that was posted to. */
    public static Response in(UriInfo collectie, UUID id) {
        return Response.created(
                        collectie.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(new Aangemaakt(id))
                .build();
    }
}
