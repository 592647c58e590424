package nl.sturenmetkwaliteit.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.limiet.ZwaarVerzoek;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Ernst;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/** Scans a text while it is written. Nothing is stored. */
@Path("/privacyscans")
@Produces(MediaType.APPLICATION_JSON)
public class PrivacyscanResource {

    private final Privacyscan scan;

    PrivacyscanResource(Privacyscan scan) {
        this.scan = scan;
    }

    record Invoer(
            @NotNull(message = "Stuur een tekst mee.") @Size(max = 20000, message = "Gebruik hoogstens 20000 tekens.")
                    String tekst) {}

    /** Findings by position and kind; the text is not repeated. */
    record Uitkomst(List<Vondst> bevindingen) {}

    record Vondst(String veld, Soort soort, Ernst ernst, int begin, int einde) {

        static Vondst van(Bevinding b) {
            return new Vondst("tekst", b.soort(), b.ernst(), b.begin(), b.einde());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ZwaarVerzoek
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Uitkomst scanTekst(Invoer invoer) {
        return new Uitkomst(scan.scan(invoer.tekst()).stream().map(Vondst::van).toList());
    }
}
