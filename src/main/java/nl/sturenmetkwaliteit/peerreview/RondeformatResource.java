package nl.sturenmetkwaliteit.peerreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.web.Pagina;

/** The forms in which a review can be held. */
@Path("/rondeformats")
@Produces(MediaType.APPLICATION_JSON)
public class RondeformatResource {

    private final Rondeformats formats;

    RondeformatResource(Rondeformats formats) {
        this.formats = formats;
    }

    @GET
    @RolesAllowed({
        Rollen.DEELNEMER,
        Rollen.COORDINATOR,
        Rollen.NDSD_MEDEWERKER,
        Rollen.NDSD_BEHEERDER,
        Rollen.MACHINE_BASISGEGEVENS
    })
    public Pagina<Rondeformat> listRondeformats() {
        return Pagina.geheel(formats.alle());
    }
}
