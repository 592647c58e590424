package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** What is said in one conversation. */
@Path("/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen")
@Produces(MediaType.APPLICATION_JSON)
public class BijdrageResource {

    private final BijdrageService service;

    BijdrageResource(BijdrageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<BijdrageWeergave> listBijdragen(UUID id, UUID gesprekId, @BeanParam Paginering paginering) {
        return service.lijst(id, gesprekId, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response addBijdrage(UUID id, UUID gesprekId, BijdrageInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.plaats(id, gesprekId, invoer));
    }

    @GET
    @Path("/{bijdrageId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public BijdrageWeergave getBijdrage(UUID id, UUID gesprekId, UUID bijdrageId) {
        return service.lees(id, gesprekId, bijdrageId);
    }

    @PATCH
    @Path("/{bijdrageId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public BijdrageWeergave updateBijdrage(UUID id, UUID gesprekId, UUID bijdrageId, MergePatch patch) {
        return service.wijzig(id, gesprekId, bijdrageId, patch);
    }

    @DELETE
    @Path("/{bijdrageId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void removeBijdrage(UUID id, UUID gesprekId, UUID bijdrageId) {
        service.verwijder(id, gesprekId, bijdrageId);
    }

    @GET
    @Path("/{bijdrageId}/versies")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<BijdrageversieWeergave> listBijdrageversies(
            UUID id, UUID gesprekId, UUID bijdrageId, @BeanParam Paginering paginering) {
        return service.versies(id, gesprekId, bijdrageId, paginering);
    }
}
