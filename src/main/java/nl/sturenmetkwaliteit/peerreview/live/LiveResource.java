package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** A sessie while it goes on. */
@Path("/peerreviews/{id}/sessies/{sessieId}/live")
@Produces(MediaType.APPLICATION_JSON)
public class LiveResource {

    private final LiveService service;

    LiveResource(LiveService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public LiveWeergave getLive(UUID id, UUID sessieId) {
        return service.lees(id, sessieId);
    }

    @PUT
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public LiveWeergave updateLive(UUID id, UUID sessieId, LiveInvoer invoer) {
        return service.toon(id, sessieId, invoer);
    }

    @POST
    @Path("/klaar")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public LiveWeergave signalKlaar(UUID id, UUID sessieId, KlaarInvoer invoer) {
        return service.meld(id, sessieId, invoer);
    }
}
