package nl.sturenmetkwaliteit.platform.toegang;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The tokens by which machines of the gemeente, or of NDSD, call. */
@Path("/toegangstokens")
@Produces(MediaType.APPLICATION_JSON)
public class ToegangstokenResource {

    private final ToegangstokenService service;

    ToegangstokenResource(ToegangstokenService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public Pagina<ToegangstokenWeergave> listToegangstokens(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public Response createToegangstoken(ToegangstokenInvoer invoer, @Context UriInfo uri) {
        ToegangstokenGemaakt gemaakt = service.maak(invoer);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(gemaakt.id().toString())
                        .build())
                .entity(gemaakt)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public ToegangstokenWeergave getToegangstoken(UUID id) {
        return service.lees(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_BEHEERDER})
    public void revokeToegangstoken(UUID id) {
        service.trekIn(id);
    }
}
