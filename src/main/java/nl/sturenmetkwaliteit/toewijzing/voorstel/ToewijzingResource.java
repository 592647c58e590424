package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** Proposals, of a seizoen or of one review: who may see one is decided by whose it is. */
@Path("/toewijzingen/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ToewijzingResource {

    private final ToewijzingService service;
    private final Uitlegdienst uitleg;

    ToewijzingResource(ToewijzingService service, Uitlegdienst uitleg) {
        this.service = service;
        this.uitleg = uitleg;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public ToewijzingWeergave getToewijzing(UUID id) {
        return service.lees(id);
    }

    @GET
    @Path("/teams")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<TeamWeergave> listToewijzingTeams(
            UUID id, @QueryParam("peerreview") @Nullable UUID peerreview, @BeanParam Paginering paginering) {
        return service.teams(id, peerreview, paginering);
    }

    @GET
    @Path("/gemeenten")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Pagina<ToewijzingsgemeenteWeergave> listToewijzingGemeenten(UUID id, @BeanParam Paginering paginering) {
        return service.gemeenten(id, paginering);
    }

    @GET
    @Path("/uitleg")
    @ZwaarVerzoek
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public UitlegWeergave getToewijzingUitleg(
            UUID id,
            @QueryParam("peerreview") @Nullable UUID peerreview,
            @QueryParam("gemeente") @Nullable String gemeente) {
        return uitleg.uitleg(id, peerreview, gemeente);
    }

    @GET
    @Path("/verschil")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<VerschilWeergave> listToewijzingVerschil(
            UUID id, @QueryParam("met") @Nullable UUID met, @BeanParam Paginering paginering) {
        return service.verschil(id, met, paginering);
    }

    @GET
    @Path("/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listToewijzingOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response doToewijzingOvergang(UUID id, ToewijzingOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getToewijzingGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }
}
