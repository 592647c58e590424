package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** The caller's agenda. */
@Path("/ik/agenda.ics")
@Produces(AgendaService.MEDIATYPE)
public class AgendaResource {

    private final AgendaService service;
    private final Adressen adressen;

    AgendaResource(AgendaService service, Adressen adressen) {
        this.service = service;
        this.adressen = adressen;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Response getAgenda(@Context Request verzoek, @Context UriInfo uri) {
        return service.lees(adressen.vanProduct(uri)).gelezen(verzoek);
    }
}
