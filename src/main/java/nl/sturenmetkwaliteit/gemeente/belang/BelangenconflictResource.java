package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Belangenconflicten between gemeenten. */
@Path("/belangenconflicten")
@Produces(MediaType.APPLICATION_JSON)
public class BelangenconflictResource {

    private final BelangenconflictService service;
    private final OpheffingService opheffingen;

    BelangenconflictResource(BelangenconflictService service, OpheffingService opheffingen) {
        this.service = service;
        this.opheffingen = opheffingen;
    }

    @GET
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<BelangenconflictWeergave> listBelangenconflicten(
            @BeanParam BelangenconflictFilter filter, @BeanParam Paginering paginering) {
        return service.lijst(filter, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public Response declareBelangenconflict(BelangenconflictInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.meld(invoer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public BelangenconflictWeergave getBelangenconflict(UUID id) {
        return service.lees(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public void endBelangenconflict(UUID id) {
        service.beeindig(id);
    }

    @PUT
    @Path("/{id}/opheffingsverzoek")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public BelangenconflictWeergave requestOpheffing(UUID id, VerzoekInvoer invoer) {
        return opheffingen.vraag(id, invoer);
    }

    @DELETE
    @Path("/{id}/opheffingsverzoek")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void withdrawOpheffingsverzoek(UUID id) {
        opheffingen.trekVerzoekIn(id);
    }

    @PUT
    @Path("/{id}/opheffing")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public BelangenconflictWeergave overrideBelangenconflict(UUID id, OpheffingInvoer invoer) {
        return opheffingen.hefOp(id, invoer);
    }

    @DELETE
    @Path("/{id}/opheffing")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void revokeOpheffing(UUID id) {
        opheffingen.trekOpheffingIn(id);
    }
}
