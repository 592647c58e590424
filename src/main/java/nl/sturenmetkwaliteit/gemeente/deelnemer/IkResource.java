package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** Who the caller is and what the caller prefers. */
@Path("/ik")
@Produces(MediaType.APPLICATION_JSON)
public class IkResource {

    private final IkService service;

    IkResource(IkService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Ik getIk() {
        return service.lees();
    }

    @GET
    @Path("/voorkeuren")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Voorkeuren getVoorkeuren() {
        return service.voorkeuren();
    }

    @PUT
    @Path("/voorkeuren")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Voorkeuren updateVoorkeuren(VoorkeurenInvoer invoer) {
        return service.kies(invoer);
    }
}
