package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** Who guides a review. */
@Path("/peerreviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class BegeleiderResource {

    private final BegeleiderService service;

    BegeleiderResource(BegeleiderService service) {
        this.service = service;
    }

    @PUT
    @Path("/begeleider")
    @RolesAllowed({Rollen.COORDINATOR})
    public PeerreviewWeergave appointBegeleider(UUID id, BegeleiderInvoer invoer) {
        return service.wijsAan(id, invoer);
    }

    @DELETE
    @Path("/begeleider")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public void endBegeleider(UUID id) {
        service.beeindig(id);
    }

    @DELETE
    @Path("/begeleidervoorstel")
    @RolesAllowed({Rollen.COORDINATOR})
    public void declineBegeleidervoorstel(UUID id) {
        service.wijsVoorstelAf(id);
    }
}
