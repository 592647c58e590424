package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** Reviews: the own ones, and those one is a guest in. */
@Path("/peerreviews")
@Produces(MediaType.APPLICATION_JSON)
public class PeerreviewResource {

    private final PeerreviewService service;

    PeerreviewResource(PeerreviewService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<PeerreviewItem> listPeerreviews(
            @QueryParam("rol") Reviewlijst.@Nullable Rol rol,
            @QueryParam("status") @Nullable ReviewStatus status,
            @BeanParam Paginering paginering) {
        return service.lijst(rol, status, paginering);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public PeerreviewWeergave getPeerreview(UUID id) {
        return service.lees(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public PeerreviewWeergave updatePeerreview(UUID id, MergePatch patch) {
        return service.wijzig(id, patch);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listPeerreviewOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response doPeerreviewOvergang(UUID id, PeerreviewOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getPeerreviewGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }
}
