package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** One's own reflectie in a ronde. */
@Path("/peerreviews/{id}/rondes/{rondeId}/mijn-reflectie")
@Produces(MediaType.APPLICATION_JSON)
public class MijnReflectieResource {

    private final MijnReflectieService service;

    MijnReflectieResource(MijnReflectieService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public ReflectieWeergave getMijnReflectie(UUID id, UUID rondeId) {
        return service.lees(id, rondeId);
    }

    @PUT
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response saveMijnReflectie(UUID id, UUID rondeId, MijnReflectieInvoer invoer, @Context UriInfo uri) {
        MijnReflectieService.Bewaard bewaard = service.bewaar(id, rondeId, invoer);
        Response.ResponseBuilder antwoord = bewaard.nieuw() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return antwoord.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(bewaard.reflectie())
                .build();
    }
}
