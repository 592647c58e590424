package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The meetings of a review. */
@Path("/peerreviews/{id}/sessies")
@Produces(MediaType.APPLICATION_JSON)
public class SessieResource {

    private final SessieService service;
    private final SessieantwoordService antwoorden;

    SessieResource(SessieService service, SessieantwoordService antwoorden) {
        this.service = service;
        this.antwoorden = antwoorden;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<SessieWeergave> listSessies(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response createSessie(UUID id, SessieInvoer invoer, @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.stelVoor(id, invoer));
    }

    @GET
    @Path("/{sessieId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public SessieWeergave getSessie(UUID id, UUID sessieId) {
        return service.lees(id, sessieId);
    }

    @PATCH
    @Path("/{sessieId}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public SessieWeergave updateSessie(UUID id, UUID sessieId, MergePatch patch) {
        return service.wijzig(id, sessieId, patch);
    }

    @GET
    @Path("/{sessieId}/mijn-antwoorden")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public MijnAntwoorden getMijnSessieantwoorden(UUID id, UUID sessieId) {
        return antwoorden.lees(id, sessieId);
    }

    @PUT
    @Path("/{sessieId}/mijn-antwoorden")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public MijnAntwoorden answerSessie(UUID id, UUID sessieId, MijnAntwoordenInvoer invoer) {
        return antwoorden.antwoord(id, sessieId, invoer);
    }

    @GET
    @Path("/{sessieId}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Overgangen listSessieOvergangen(UUID id, UUID sessieId) {
        return service.overgangen(id, sessieId);
    }

    @POST
    @Path("/{sessieId}/overgangen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Response doSessieOvergang(UUID id, UUID sessieId, SessieOvergangInvoer invoer) {
        service.doeOvergang(id, sessieId, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{sessieId}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Pagina<Geschiedenis.Regel> getSessieGeschiedenis(UUID id, UUID sessieId, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, sessieId, paginering);
    }
}
