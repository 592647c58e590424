package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The people of the own gemeente. */
@Path("/deelnemers")
@Produces(MediaType.APPLICATION_JSON)
public class DeelnemerResource {

    private final DeelnemerService service;

    DeelnemerResource(DeelnemerService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<DeelnemerWeergave> listDeelnemers(@BeanParam Paginering paginering) {
        return service.lijst(paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.COORDINATOR)
    public Response inviteDeelnemer(DeelnemerInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.nodigUit(invoer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public DeelnemerWeergave getDeelnemer(UUID id) {
        return service.lees(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed(Rollen.COORDINATOR)
    public DeelnemerWeergave updateDeelnemer(UUID id, MergePatch patch) {
        return service.wijzig(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Rollen.COORDINATOR)
    public void removeDeelnemer(UUID id) {
        service.verwijder(id);
    }
}
