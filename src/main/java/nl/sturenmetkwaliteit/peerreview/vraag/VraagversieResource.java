package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/** The steering question through the review. */
@Path("/peerreviews/{id}/vraagversies")
@Produces(MediaType.APPLICATION_JSON)
public class VraagversieResource {

    private final VraagversieService service;

    VraagversieResource(VraagversieService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<VraagversieWeergave> listVraagversies(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response restateVraag(UUID id, VraagversieInvoer invoer, @Context UriInfo uri) {
        UUID versie = service.herformuleer(id, invoer);
        return Aangemaakt.bij(uri, "peerreviews/" + id + "/vraagversies", versie);
    }
}
