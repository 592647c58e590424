package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** When a review comes back. */
@Path("/peerreviews/{id}/opvolgmomenten")
@Produces(MediaType.APPLICATION_JSON)
public class OpvolgmomentResource {

    private final OpvolgmomentService service;

    OpvolgmomentResource(OpvolgmomentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<OpvolgmomentWeergave> listOpvolgmomenten(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @GET
    @Path("/{opvolgmomentId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public OpvolgmomentWeergave getOpvolgmoment(UUID id, UUID opvolgmomentId) {
        return service.lees(id, opvolgmomentId);
    }

    @PUT
    @Path("/{opvolgmomentId}/uitkomst")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public OpvolgmomentWeergave holdOpvolgmoment(UUID id, UUID opvolgmomentId, OpvolgmomentInvoer uitkomst) {
        return service.houd(id, opvolgmomentId, uitkomst);
    }
}
