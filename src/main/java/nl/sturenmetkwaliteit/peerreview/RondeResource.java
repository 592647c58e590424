package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The rondes of a review. */
@Path("/peerreviews/{id}/rondes")
@Produces(MediaType.APPLICATION_JSON)
public class RondeResource {

    private final RondeService service;

    RondeResource(RondeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<RondeWeergave> listRondes(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @GET
    @Path("/{rondeId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public RondeWeergave getRonde(UUID id, UUID rondeId) {
        return service.lees(id, rondeId);
    }

    @PATCH
    @Path("/{rondeId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public RondeWeergave updateRonde(UUID id, UUID rondeId, MergePatch patch) {
        return service.wijzig(id, rondeId, patch);
    }

    @GET
    @Path("/{rondeId}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listRondeOvergangen(UUID id, UUID rondeId) {
        return service.overgangen(id, rondeId);
    }

    @POST
    @Path("/{rondeId}/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response doRondeOvergang(UUID id, UUID rondeId, RondeOvergangInvoer invoer) {
        service.doeOvergang(id, rondeId, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{rondeId}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getRondeGeschiedenis(UUID id, UUID rondeId, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, rondeId, paginering);
    }
}
