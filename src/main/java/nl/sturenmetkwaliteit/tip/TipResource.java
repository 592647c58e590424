package nl.sturenmetkwaliteit.tip;

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
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The insights harvested from a review. */
@Path("/peerreviews/{id}/tips")
@Produces(MediaType.APPLICATION_JSON)
public class TipResource {

    private final TipService service;

    TipResource(TipService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<TipWeergave> listTips(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response createTip(UUID id, TipInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.maak(id, invoer));
    }

    @GET
    @Path("/{tipId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public TipWeergave getTip(UUID id, UUID tipId) {
        return service.lees(id, tipId);
    }

    @PATCH
    @Path("/{tipId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public TipWeergave updateTip(UUID id, UUID tipId, MergePatch patch) {
        return service.wijzig(id, tipId, patch);
    }

    @DELETE
    @Path("/{tipId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void deleteTip(UUID id, UUID tipId) {
        service.verwijder(id, tipId);
    }

    @GET
    @Path("/{tipId}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listTipOvergangen(UUID id, UUID tipId) {
        return service.overgangen(id, tipId);
    }

    @POST
    @Path("/{tipId}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.COORDINATOR)
    public Response doTipOvergang(UUID id, UUID tipId, TipOvergangInvoer invoer) {
        service.doeOvergang(id, tipId, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{tipId}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getTipGeschiedenis(UUID id, UUID tipId, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, tipId, paginering);
    }
}
