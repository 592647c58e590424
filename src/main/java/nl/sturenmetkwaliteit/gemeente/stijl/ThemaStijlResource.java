package nl.sturenmetkwaliteit.gemeente.stijl;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** The design tokens of a gemeente, as a stylesheet. */
@Path("/gemeenten/{code}/thema-stijl")
@Produces(Stijlblad.MEDIATYPE)
public class ThemaStijlResource {

    private final ThemaStijlService service;

    ThemaStijlResource(ThemaStijlService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Response getThemaStijl(String code, @Context Request verzoek) {
        return service.lees(code).gelezen(verzoek);
    }

    @PUT
    @Consumes(Stijlblad.MEDIATYPE)
    @RolesAllowed(Rollen.COORDINATOR)
    public Response putThemaStijl(String code, Stijlblad stijlblad, @Context UriInfo uri) {
        ThemaStijlService.Bewaard bewaard = service.bewaar(code, stijlblad);
        return bewaard.document().in(bewaard.nieuw() ? Response.created(uri.getAbsolutePath()) : Response.ok());
    }

    @DELETE
    @RolesAllowed(Rollen.COORDINATOR)
    public void deleteThemaStijl(String code) {
        service.verwijder(code);
    }
}
