package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The proposals for a seizoen, for NDSD. */
@Path("/seizoenen/{id}/toewijzingen")
@Produces(MediaType.APPLICATION_JSON)
public class SeizoenvoorstelResource {

    private final Seizoenvoorstellen voorstellen;

    SeizoenvoorstelResource(Seizoenvoorstellen voorstellen) {
        this.voorstellen = voorstellen;
    }

    @GET
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Pagina<ToewijzingWeergave> listSeizoenToewijzingen(UUID id, @BeanParam Paginering paginering) {
        return voorstellen.lijst(id, paginering);
    }

    /** A proposal is one of many things, so its address is not under the seizoen. */
    @POST
    @Idempotent
    @ZwaarVerzoek
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response proposeToewijzing(UUID id, ToewijzingInvoer invoer, @Context UriInfo uri) {
        UUID toewijzing = voorstellen.vraag(id, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path("toewijzingen")
                        .path(toewijzing.toString())
                        .build())
                .entity(new Aangemaakt(toewijzing))
                .build();
    }
}
