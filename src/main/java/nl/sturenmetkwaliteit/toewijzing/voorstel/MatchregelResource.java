package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinstellingen;

/** What is looked at when peers are matched: for everyone to read. */
@Path("/matchregels")
@Produces(MediaType.APPLICATION_JSON)
public class MatchregelResource {

    private final Matchinstellingen instellingen;

    MatchregelResource(Matchinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @GET
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Matchregels getMatchregels() {
        return Matchregels.bij(instellingen.gewichten());
    }
}
