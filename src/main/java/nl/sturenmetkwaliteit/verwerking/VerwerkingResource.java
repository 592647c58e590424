package nl.sturenmetkwaliteit.verwerking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The processing log, for who answers for the data. */
@Path("/verwerkingen")
@Produces(MediaType.APPLICATION_JSON)
public class VerwerkingResource {

    private final VerwerkingService service;

    VerwerkingResource(VerwerkingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public Pagina<VerwerkingWeergave> listVerwerkingen(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }
}
