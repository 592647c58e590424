package nl.sturenmetkwaliteit.les;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** The shared lessons. */
@Path("/lessen")
@Produces(MediaType.APPLICATION_JSON)
public class LesResource {

    private final LesService service;
    private final RedactieService redactie;
    private final ToepassingService toepassingen;

    LesResource(LesService service, RedactieService redactie, ToepassingService toepassingen) {
        this.service = service;
        this.redactie = redactie;
        this.toepassingen = toepassingen;
    }

    @GET
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_LESSEN
    })
    public Pagina<LesItem> listLessen(
            @QueryParam("principe") @Nullable Principe principe,
            @QueryParam("thema") @Nullable String thema,
            @QueryParam("status") @Nullable LesStatus status,
            @BeanParam Paginering paginering) {
        return service.lijst(new LesRepository.Filter(principe, thema, status), paginering);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_LESSEN
    })
    public LesWeergave getLes(UUID id) {
        return service.lees(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIATYPE)
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public LesWeergave updateLes(UUID id, MergePatch patch) {
        return redactie.wijzig(id, patch);
    }

    @GET
    @Path("/{id}/versies")
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_LESSEN
    })
    public Pagina<LesversieWeergave> listLesversies(UUID id, @BeanParam Paginering paginering) {
        return service.versies(id, paginering);
    }

    @GET
    @Path("/{id}/overgangen")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Overgangen listLesOvergangen(UUID id) {
        return redactie.overgangen(id);
    }

    @POST
    @Path("/{id}/overgangen")
    @Idempotent
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response doLesOvergang(UUID id, LesOvergangInvoer invoer) {
        redactie.doeOvergang(id, invoer);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Pagina<Geschiedenis.Regel> getLesGeschiedenis(UUID id, @BeanParam Paginering paginering) {
        return service.geschiedenis(id, paginering);
    }

    @POST
    @Path("/{id}/samenvoegingen")
    @Idempotent
    @RolesAllowed(Rollen.NDSD_MEDEWERKER)
    public Response mergeLessen(UUID id, SamenvoegingInvoer invoer) {
        redactie.voegSamen(id, invoer.met());
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}/herkenning")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public LesWeergave recogniseLes(UUID id) {
        return service.herken(id);
    }

    @DELETE
    @Path("/{id}/herkenning")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public void withdrawHerkenning(UUID id) {
        service.herkenNiet(id);
    }

    @POST
    @Path("/{id}/toepassingen")
    @Idempotent
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addToepassing(UUID id, ToepassingInvoer invoer, @Context UriInfo uri) {
        UUID nieuw = toepassingen.meld(id, invoer);
        return Response.created(uri.getBaseUriBuilder()
                        .path(ToepassingResource.class)
                        .path(nieuw.toString())
                        .build())
                .entity(new Aangemaakt(nieuw))
                .build();
    }
}
