package nl.sturenmetkwaliteit.tip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Marked pieces of what was said in a review. */
@Path("/peerreviews/{id}/fragmenten")
@Produces(MediaType.APPLICATION_JSON)
public class FragmentResource {

    private final FragmentService service;

    FragmentResource(FragmentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<FragmentWeergave> listFragmenten(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response markFragment(UUID id, FragmentInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.markeer(id, invoer));
    }

    @GET
    @Path("/{fragmentId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public FragmentWeergave getFragment(UUID id, UUID fragmentId) {
        return service.lees(id, fragmentId);
    }

    @DELETE
    @Path("/{fragmentId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void removeFragment(UUID id, UUID fragmentId) {
        service.verwijder(id, fragmentId);
    }
}
