package nl.sturenmetkwaliteit.notificatie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** What the caller was told, and saying that it was read. */
@Path("/notificaties")
@Produces(MediaType.APPLICATION_JSON)
public class NotificatieResource {

    private final NotificatieService service;

    NotificatieResource(NotificatieService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<NotificatieWeergave> listNotificaties(
            @QueryParam("gelezen") @Nullable Boolean gelezen, @BeanParam Paginering paginering) {
        return service.lijst(gelezen, paginering);
    }

    @GET
    @Path("/telling")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Notificatietelling getNotificatietelling() {
        return service.telling();
    }

    @POST
    @Path("/lezing")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Notificatietelling readNotificaties(LezingInvoer invoer) {
        return service.leesTotEnMet(invoer.totEnMet());
    }

    @POST
    @Path("/{id}/lezing")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public NotificatieWeergave readNotificatie(@PathParam("id") UUID id) {
        return service.lees(id);
    }
}
