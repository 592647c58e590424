package nl.sturenmetkwaliteit.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** The casussen of the own gemeente. */
@Path("/casussen")
@Produces(MediaType.APPLICATION_JSON)
public class CasusResource {

    private final CasusService service;

    CasusResource(CasusService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<CasusItem> listCasussen(
            @QueryParam("status") @Nullable CasusStatus status, @BeanParam Paginering paginering) {
        return service.lijst(status, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response createCasus(CasusInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.maak(invoer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public CasusWeergave getCasus(UUID id) {
        return service.lees(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public CasusWeergave updateCasus(UUID id, MergePatch patch) {
        return service.wijzig(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public void deleteCasus(UUID id) {
        service.verwijder(id);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Overgangen listCasusOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.COORDINATOR)
    public Response doCasusOvergang(UUID id, CasusOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<Geschiedenis.Regel> getCasusGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }

    @GET
    @Path("/{id}/privacyscan")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public CasusScan getPrivacyscan(UUID id) {
        return service.scan(id);
    }

    @POST
    @Path("/{id}/bsn-vrijgaven")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addBsnVrijgave(UUID id, BsnVrijgaveInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.geefBsnVrij(id, invoer));
    }
}
