package nl.sturenmetkwaliteit.les;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Finding lessons. What is looked for travels in the body: an address is kept in too many places. */
@Path("/lessen/_zoek")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeszoekResource {

    private final ZoekService service;

    LeszoekResource(ZoekService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public ZoekUitkomst searchLessen(ZoekInvoer invoer, @BeanParam Paginering paginering) {
        return service.zoek(invoer, paginering);
    }
}
