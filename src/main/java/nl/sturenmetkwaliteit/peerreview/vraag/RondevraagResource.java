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

/** The questions of one ronde. */
@Path("/peerreviews/{id}/rondes/{rondeId}/vragen")
@Produces(MediaType.APPLICATION_JSON)
public class RondevraagResource {

    private final VraagService service;

    RondevraagResource(VraagService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<VraagWeergave> listVragen(UUID id, UUID rondeId, @BeanParam Paginering paginering) {
        return service.lijst(id, rondeId, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response askVraag(UUID id, UUID rondeId, VraagInvoer invoer, @Context UriInfo uri) {
        UUID vraag = service.stel(id, rondeId, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path("peerreviews/" + id + "/vragen/" + vraag)
                        .build())
                .entity(new Aangemaakt(vraag))
                .build();
    }
}
