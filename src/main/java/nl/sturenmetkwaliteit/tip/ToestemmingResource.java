package nl.sturenmetkwaliteit.tip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** May our words go to the lessons, and our name with them? */
@Path("/toestemmingen")
@Produces(MediaType.APPLICATION_JSON)
public class ToestemmingResource {

    private final ToestemmingService service;

    ToestemmingResource(ToestemmingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Rollen.COORDINATOR)
    public Pagina<ToestemmingWeergave> listToestemmingen(
            @QueryParam("status") @Nullable ToestemmingStatus status, @BeanParam Paginering paginering) {
        return service.lijst(status, paginering);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Rollen.COORDINATOR)
    public ToestemmingWeergave getToestemming(UUID id) {
        return service.lees(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Rollen.COORDINATOR)
    public ToestemmingWeergave giveToestemming(UUID id, ToestemmingInvoer invoer) {
        return service.kiesNaam(id, invoer.naamTonen());
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed(Rollen.COORDINATOR)
    public Overgangen listToestemmingOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.COORDINATOR)
    public Response doToestemmingOvergang(UUID id, ToestemmingOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed(Rollen.COORDINATOR)
    public Pagina<Geschiedenis.Regel> getToestemmingGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }
}
