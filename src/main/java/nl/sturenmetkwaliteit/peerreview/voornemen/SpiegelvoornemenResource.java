package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The voornemens beside a spiegel of the own gemeente. */
@Path("/spiegels/{id}/voornemens")
@Produces(MediaType.APPLICATION_JSON)
public class SpiegelvoornemenResource {

    private final SpiegelvoornemenService service;

    SpiegelvoornemenResource(SpiegelvoornemenService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<VoornemenWeergave> listSpiegelVoornemens(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response createSpiegelVoornemen(UUID id, VoornemenInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.maak(id, invoer));
    }

    @GET
    @Path("/{voornemenId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public VoornemenWeergave getSpiegelVoornemen(UUID id, UUID voornemenId) {
        return service.lees(id, voornemenId);
    }

    @PATCH
    @Path("/{voornemenId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public VoornemenWeergave updateSpiegelVoornemen(UUID id, UUID voornemenId, MergePatch patch) {
        return service.wijzig(id, voornemenId, patch);
    }

    @PUT
    @Path("/{voornemenId}/verval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public VoornemenWeergave waiveSpiegelVoornemen(UUID id, UUID voornemenId, VervalInvoer invoer) {
        return service.laatVervallen(id, voornemenId, invoer);
    }

    @POST
    @Path("/{voornemenId}/opvolgingen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addSpiegelOpvolging(UUID id, UUID voornemenId, OpvolgingInvoer invoer, @Context UriInfo uri) {
        UUID opvolging = service.volgOp(id, voornemenId, invoer);
        return Aangemaakt.bij(uri, "spiegels/" + id + "/voornemens/" + voornemenId, opvolging);
    }
}
