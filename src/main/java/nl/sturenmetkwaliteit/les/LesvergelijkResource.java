package nl.sturenmetkwaliteit.les;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;

/** Lessons like a text that is being written, of which nothing is kept. */
@Path("/lessen/_vergelijkbaar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LesvergelijkResource {

    private final ZoekService service;

    LesvergelijkResource(ZoekService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<ZoekUitkomst.Treffer> similarLessen(VergelijkInvoer invoer) {
        return Pagina.geheel(service.vergelijkbaar(invoer.tekst()));
    }
}
