package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** What happened, for other systems to fetch. */
@Path("/gebeurtenissen")
@Produces(MediaType.APPLICATION_JSON)
public class GebeurtenisResource {

    private final GebeurtenisService service;

    GebeurtenisResource(GebeurtenisService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.MACHINE_GEBEURTENISSEN})
    public Pagina<CloudEvent> listGebeurtenissen(
            @QueryParam("na") @Nullable String na, @BeanParam Paginering paginering) {
        return service.lijst(na, paginering);
    }
}
