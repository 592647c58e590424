package nl.sturenmetkwaliteit.gemeente.invoer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** What NDSD reads in from files. */
@Path("/importen")
@Consumes(Csvinhoud.MEDIATYPE)
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService service;

    ImportResource(ImportService service) {
        this.service = service;
    }

    @POST
    @Path("/gemeenten")
    @RolesAllowed({Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Importuitslag importGemeenten(Csvinhoud inhoud, @QueryParam("proef") @DefaultValue("false") Boolean proef) {
        return service.leesIn(Importsoort.GEMEENTEN, inhoud, proef);
    }

    @POST
    @Path("/regios")
    @RolesAllowed({Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Importuitslag importRegios(Csvinhoud inhoud, @QueryParam("proef") @DefaultValue("false") Boolean proef) {
        return service.leesIn(Importsoort.REGIOS, inhoud, proef);
    }

    @POST
    @Path("/eerdere-reviews")
    @RolesAllowed({Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Importuitslag importEerdereReviews(
            Csvinhoud inhoud, @QueryParam("proef") @DefaultValue("false") Boolean proef) {
        return service.leesIn(Importsoort.EERDERE_REVIEWS, inhoud, proef);
    }
}
