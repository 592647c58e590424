package nl.sturenmetkwaliteit.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.bestand.Bestandssoort;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;

/** The casus as its review reads it: the host's own people, peers and the begeleider. */
@Path("/peerreviews/{id}/casus")
@Produces(MediaType.APPLICATION_JSON)
public class PeerreviewCasusResource {

    private final PeerreviewCasusService service;
    private final BijlageService bijlagen;
    private final BijlageDownload download;

    PeerreviewCasusResource(PeerreviewCasusService service, BijlageService bijlagen, BijlageDownload download) {
        this.service = service;
        this.bijlagen = bijlagen;
        this.download = download;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public PeerreviewCasusWeergave getPeerreviewCasus(UUID id) {
        return service.lees(id);
    }

    @GET
    @Path("/bijlagen/{bijlageId}")
    @Produces({
        Bestandssoort.MEDIATYPE_PDF,
        Bestandssoort.MEDIATYPE_ODT,
        Bestandssoort.MEDIATYPE_DOCX,
        Bestandssoort.MEDIATYPE_PNG,
        Bestandssoort.MEDIATYPE_JPEG
    })
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response getPeerreviewBijlage(UUID id, UUID bijlageId, @Context Request verzoek) {
        return download.stuur(bijlagen.leesInReview(id, bijlageId), verzoek);
    }

    @POST
    @Path("/addenda")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addAddendum(UUID id, AddendumInvoer invoer, @Context UriInfo uri) {
        UUID addendum = service.vulAan(id, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path(PeerreviewCasusResource.class)
                        .fragment(addendum.toString())
                        .build(id))
                .entity(new Aangemaakt(addendum))
                .build();
    }
}
