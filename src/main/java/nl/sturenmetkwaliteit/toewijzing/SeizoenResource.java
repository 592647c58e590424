package nl.sturenmetkwaliteit.toewijzing;

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
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The seizoenen of the programme. */
@Path("/seizoenen")
@Produces(MediaType.APPLICATION_JSON)
public class SeizoenResource {

    private final SeizoenService service;

    SeizoenResource(SeizoenService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_BASISGEGEVENS
    })
    public Pagina<SeizoenWeergave> listSeizoenen(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response createSeizoen(SeizoenInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.maak(invoer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_BASISGEGEVENS
    })
    public SeizoenWeergave getSeizoen(UUID id) {
        return service.lees(id);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Overgangen listSeizoenOvergangen(UUID id) {
        return service.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response doSeizoenOvergang(UUID id, SeizoenOvergangInvoer invoer) {
        service.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<Geschiedenis.Regel> getSeizoenGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }
}
