package nl.sturenmetkwaliteit.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Submitted casussen, as NDSD sees and answers them. */
@Path("/aanmeldingen")
@Produces(MediaType.APPLICATION_JSON)
public class AanmeldingResource {

    private final AanmeldingService service;

    AanmeldingResource(AanmeldingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Pagina<AanmeldingWeergave> listAanmeldingen(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public AanmeldingWeergave getAanmelding(UUID id) {
        return service.lees(id);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Overgangen listAanmeldingOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response doAanmeldingOvergang(UUID id, AanmeldingOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Pagina<Geschiedenis.Regel> getAanmeldingGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }

    @PUT
    @Path("/{id}/begeleidervoorstel")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public AanmeldingWeergave proposeBegeleider(UUID id, BegeleidervoorstelInvoer invoer) {
        return service.stelBegeleiderVoor(id, invoer);
    }

    @DELETE
    @Path("/{id}/begeleidervoorstel")
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public void withdrawBegeleidervoorstel(UUID id) {
        service.trekBegeleidervoorstelIn(id);
    }
}
