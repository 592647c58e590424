package nl.sturenmetkwaliteit.notificatie.afnemer;

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
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Other systems that are told of what happens, at an address of theirs. */
@Path("/abonnementen")
@Produces(MediaType.APPLICATION_JSON)
public class AbonnementResource {

    private final AbonnementService service;

    AbonnementResource(AbonnementService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<AbonnementWeergave> listAbonnementen(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @POST
    @Idempotent
    @ZwaarVerzoek
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response createAbonnement(AbonnementInvoer invoer, @Context UriInfo uri) {
        AbonnementGemaakt gemaakt = service.maak(invoer);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(gemaakt.id().toString())
                        .build())
                .entity(gemaakt)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public AbonnementWeergave getAbonnement(UUID id) {
        return service.lees(id);
    }

    @POST
    @Path("/{id}/geheim")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Abonnementgeheim renewAbonnementgeheim(UUID id) {
        return service.vernieuwGeheim(id);
    }

    @POST
    @Path("/{id}/herhaling")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public AbonnementWeergave replayAbonnement(UUID id, HerhalingInvoer invoer) {
        return service.herhaal(id, invoer);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listAbonnementOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response doAbonnementOvergang(UUID id, AbonnementOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getAbonnementGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }
}
