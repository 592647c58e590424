package nl.sturenmetkwaliteit.peerreview.spiegel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The spiegels of the own gemeente. */
@Path("/spiegels")
@Produces(MediaType.APPLICATION_JSON)
public class SpiegelResource {

    private final SpiegelService service;

    SpiegelResource(SpiegelService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<SpiegelWeergave> listSpiegels(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public SpiegelWeergave getSpiegel(UUID id) {
        return service.lees(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public SpiegelWeergave updateSpiegel(UUID id, MergePatch patch) {
        return service.wijzig(id, patch);
    }

    @PUT
    @Path("/{id}/deling")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public SpiegelWeergave shareSpiegel(UUID id, DelingInvoer invoer) {
        return service.deel(id, invoer);
    }

    @DELETE
    @Path("/{id}/deling")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public void unshareSpiegel(UUID id) {
        service.houdBijZich(id);
    }
}
