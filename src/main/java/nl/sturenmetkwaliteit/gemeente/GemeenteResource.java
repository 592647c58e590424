package nl.sturenmetkwaliteit.gemeente;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The public directory, and the profile of the own gemeente. */
@Path("/gemeenten")
@Produces(MediaType.APPLICATION_JSON)
public class GemeenteResource {

    private final GemeenteService service;

    GemeenteResource(GemeenteService service) {
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
    public Pagina<GemeenteWeergave> listGemeenten(@BeanParam GemeenteFilter filter, @BeanParam Paginering paginering) {
        return service.lijst(filter, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.NDSD_BEHEERDER)
    public Response admitGemeente(GemeenteInvoer invoer, @Context UriInfo uri) {
        String code = service.laatToe(invoer);
        return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                .entity(new GemeenteAangemaakt(code))
                .build();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_BASISGEGEVENS
    })
    public GemeenteWeergave getGemeente(String code) {
        return service.lees(code);
    }

    @GET
    @Path("/{code}/profiel")
    @RolesAllowed(Rollen.COORDINATOR)
    public ProfielWeergave getProfiel(String code) {
        return service.profiel(code);
    }

    @PATCH
    @Path("/{code}/profiel")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed(Rollen.COORDINATOR)
    public ProfielWeergave updateProfiel(String code, MergePatch patch) {
        return service.wijzigProfiel(code, patch);
    }
}
