package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** The address at which a calendar finds the caller's agenda without logging in. */
@Path("/ik/agenda-adres")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaadresResource {

    private final AgendaadresService service;
    private final Adressen adressen;

    AgendaadresResource(AgendaadresService service, Adressen adressen) {
        this.service = service;
        this.adressen = adressen;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public AgendaadresWeergave getAgendaadres() {
        return service.lees();
    }

    @POST
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public AgendaadresWeergave makeAgendaadres(@Context UriInfo uri) {
        return service.maak(adressen.vanApi(uri));
    }

    @DELETE
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public void revokeAgendaadres() {
        service.trekIn();
    }
}
