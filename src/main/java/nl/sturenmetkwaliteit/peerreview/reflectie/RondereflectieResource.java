package nl.sturenmetkwaliteit.peerreview.reflectie;

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

/** The reflecties of one ronde, as far as they are revealed to the caller. */
@Path("/peerreviews/{id}/rondes/{rondeId}/reflecties")
@Produces(MediaType.APPLICATION_JSON)
public class RondereflectieResource {

    private final ReflectieService service;

    RondereflectieResource(ReflectieService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<ReflectieWeergave> listReflecties(UUID id, UUID rondeId, @BeanParam Paginering paginering) {
        return service.lijst(id, rondeId, paginering);
    }
}
