package nl.sturenmetkwaliteit.gemeente;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;

/** The lists of codes with the words people know them by. */
@Path("/taxonomieen")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomieResource {

    private final TaxonomieService service;

    TaxonomieResource(TaxonomieService service) {
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
    public Taxonomieen getTaxonomieen() {
        return service.lees();
    }
}
