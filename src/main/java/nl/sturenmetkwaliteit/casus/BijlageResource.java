package nl.sturenmetkwaliteit.casus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.bestand.Bestandssoort;
import nl.sturenmetkwaliteit.casus.bestand.Upload;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;
import nl.sturenmetkwaliteit.platform.web.Aangemaakt;
import nl.sturenmetkwaliteit.platform.web.Idempotent;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** The files with a casus of the own gemeente. */
@Path("/casussen/{id}/bijlagen")
@Produces(MediaType.APPLICATION_JSON)
public class BijlageResource {

    private final BijlageService service;
    private final BijlageDownload download;

    BijlageResource(BijlageService service, BijlageDownload download) {
        this.service = service;
        this.download = download;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Pagina<BijlageWeergave> listBijlagen(UUID id, @BeanParam Paginering paginering) {
        return service.lijst(id, paginering);
    }

    @POST
    @Consumes({
        Bestandssoort.MEDIATYPE_PDF,
        Bestandssoort.MEDIATYPE_ODT,
        Bestandssoort.MEDIATYPE_DOCX,
        Bestandssoort.MEDIATYPE_PNG,
        Bestandssoort.MEDIATYPE_JPEG
    })
    @Idempotent
    @ZwaarVerzoek
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response addBijlage(
            UUID id,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String naam,
            Upload upload,
            @Context UriInfo uri) {
        return Aangemaakt.in(uri, service.voegToe(id, naam, upload));
    }

    @GET
    @Path("/{bijlageId}")
    @Produces({
        Bestandssoort.MEDIATYPE_PDF,
        Bestandssoort.MEDIATYPE_ODT,
        Bestandssoort.MEDIATYPE_DOCX,
        Bestandssoort.MEDIATYPE_PNG,
        Bestandssoort.MEDIATYPE_JPEG
    })
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public Response getBijlage(UUID id, UUID bijlageId, @Context Request verzoek) {
        return download.stuur(service.lees(id, bijlageId), verzoek);
    }

    @DELETE
    @Path("/{bijlageId}")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR})
    public void removeBijlage(UUID id, UUID bijlageId) {
        service.verwijder(id, bijlageId);
    }
}
