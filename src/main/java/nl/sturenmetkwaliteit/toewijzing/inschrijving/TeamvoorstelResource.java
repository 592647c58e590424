package nl.sturenmetkwaliteit.toewijzing.inschrijving;

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
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingWeergave;

/** The proposals who could complete the team of one review. */
@Path("/peerreviews/{id}/toewijzingen")
@Produces(MediaType.APPLICATION_JSON)
public class TeamvoorstelResource {

    private final TeamvoorstelService service;

    TeamvoorstelResource(TeamvoorstelService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<ToewijzingWeergave> listPeerreviewToewijzingen(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    /** A proposal is read where all of them are, so its address is not under the review. */
    @POST
    @Idempotent
    @ZwaarVerzoek
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response proposeTeam(UUID id, TeamvoorstelInvoer invoer, @Context UriInfo uri) {
        UUID toewijzing = service.stelVoor(id, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path("toewijzingen")
                        .path(toewijzing.toString())
                        .build())
                .entity(new Aangemaakt(toewijzing))
                .build();
    }
}
