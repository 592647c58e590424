package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;

/** Whom a review asks in any case, or not. */
@Path("/peerreviews/{id}/peerkeuzes")
@Produces(MediaType.APPLICATION_JSON)
public class PeerkeuzeResource {

    private final PeerkeuzeService service;

    PeerkeuzeResource(PeerkeuzeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Peerkeuzes getPeerkeuzes(UUID id) {
        return service.lees(id);
    }

    @PUT
    @ZwaarVerzoek
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Peerkeuzes putPeerkeuzes(UUID id, PeerkeuzesInvoer invoer) {
        return service.kies(id, invoer);
    }
}
