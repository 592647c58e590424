package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** One reflectie, for whom it is revealed to. */
@Path("/peerreviews/{id}/reflecties/{reflectieId}")
@Produces(MediaType.APPLICATION_JSON)
public class ReflectieResource {

    private final ReflectieService service;

    ReflectieResource(ReflectieService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public ReflectieWeergave getReflectie(UUID id, UUID reflectieId) {
        return service.lees(id, reflectieId);
    }

    @POST
    @Path("/overname")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response takeOverReflectie(UUID id, UUID reflectieId) {
        service.neemOver(id, reflectieId);
        return Response.noContent().build();
    }

    @GET
    @Path("/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listReflectieOvergangen(UUID id, UUID reflectieId) {
        return service.overgangen(id, reflectieId);
    }

    @POST
    @Path("/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response doReflectieOvergang(UUID id, UUID reflectieId, ReflectieOvergangInvoer invoer) {
        service.doeOvergang(id, reflectieId, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getReflectieGeschiedenis(
            UUID id, UUID reflectieId, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, reflectieId, paginering);
    }
}
