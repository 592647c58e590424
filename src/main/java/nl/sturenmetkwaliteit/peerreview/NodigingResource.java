package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;

/** The invitations of one review, for its host. */
@Path("/peerreviews/{id}/uitnodigingen")
@Produces(MediaType.APPLICATION_JSON)
public class NodigingResource {

    private final NodigingService service;

    NodigingResource(NodigingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<UitnodigingWeergave> listPeerreviewUitnodigingen(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    /** An invitation lies between two gemeenten, so its address is not under the review of the one. */
    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response createUitnodiging(UUID id, UitnodigingInvoer invoer, @Context UriInfo uri) {
        UUID uitnodiging = service.nodig(id, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path("uitnodigingen")
                        .path(uitnodiging.toString())
                        .build())
                .entity(new Aangemaakt(uitnodiging))
                .build();
    }
}
