package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The casussen of a seizoen. */
@Path("/seizoenen/{id}/inschrijvingen")
@Produces(MediaType.APPLICATION_JSON)
public class InschrijvingResource {

    private final InschrijvingService service;

    InschrijvingResource(InschrijvingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Pagina<InschrijvingWeergave> listInschrijvingen(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }
}
