package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** The aannames of a review, as far as they are revealed to the caller. */
@Path("/peerreviews/{id}/aannames")
@Produces(MediaType.APPLICATION_JSON)
public class AannameResource {

    private final AannameService service;

    AannameResource(AannameService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<AannameWeergave> listAannames(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addAanname(UUID id, AannameInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.noem(id, invoer));
    }

    @GET
    @Path("/{aannameId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public AannameWeergave getAanname(UUID id, UUID aannameId) {
        return service.lees(id, aannameId);
    }

    @PATCH
    @Path("/{aannameId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public AannameWeergave updateAanname(UUID id, UUID aannameId, MergePatch patch) {
        return service.wijzig(id, aannameId, patch);
    }

    @GET
    @Path("/{aannameId}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listAannameOvergangen(UUID id, UUID aannameId) {
        return service.overgangen(id, aannameId);
    }

    @POST
    @Path("/{aannameId}/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response doAannameOvergang(UUID id, UUID aannameId, AannameOvergangInvoer invoer) {
        service.doeOvergang(id, aannameId, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{aannameId}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getAannameGeschiedenis(
            UUID id, UUID aannameId, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, aannameId, paginering);
    }
}
