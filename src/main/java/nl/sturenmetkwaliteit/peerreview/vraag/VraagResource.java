package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** One question and its answer. */
@Path("/peerreviews/{id}/vragen/{vraagId}")
@Produces(MediaType.APPLICATION_JSON)
public class VraagResource {

    private final VraagService service;

    VraagResource(VraagService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public VraagWeergave getVraag(UUID id, UUID vraagId) {
        return service.lees(id, vraagId);
    }

    @PUT
    @Path("/antwoord")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public VraagWeergave answerVraag(UUID id, UUID vraagId, AntwoordInvoer invoer) {
        return service.beantwoord(id, vraagId, invoer);
    }
}
