package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** The conversations in a review. Each has the id of the thing it is about. */
@Path("/peerreviews/{id}/gesprekken")
@Produces(MediaType.APPLICATION_JSON)
public class GesprekResource {

    private final GesprekService service;

    GesprekResource(GesprekService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<GesprekWeergave> listGesprekken(
            UUID id, @QueryParam("ding") @Nullable Gespreksding ding, @BeanParam Paginering paginering) {
        return service.lijst(id, ding, paginering);
    }

    @GET
    @Path("/{gesprekId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public GesprekWeergave getGesprek(UUID id, UUID gesprekId) {
        return service.lees(id, gesprekId);
    }

    @GET
    @Path("/{gesprekId}/meepraters")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<PersoonVanGemeente> listMeepraters(UUID id, UUID gesprekId) {
        return service.meepraters(id, gesprekId);
    }
}
