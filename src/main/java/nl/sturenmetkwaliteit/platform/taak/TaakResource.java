package nl.sturenmetkwaliteit.platform.taak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** What waits for the caller, whoever that is. */
@Path("/taken")
@Produces(MediaType.APPLICATION_JSON)
public class TaakResource {

    private final TaakService service;

    TaakResource(TaakService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<Taak> listTaken(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }
}
