package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.limiet.Verzoeklimiet;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;

/** An agenda at its secret address: whoever knows that reads as the person who made it, with the rights of this moment. */
@Path("/agendas")
@Produces(AgendaService.MEDIATYPE)
public class GeheimeAgendaResource {

    static final String ACHTERVOEGSEL = ".ics";

    private final AgendaService service;
    private final Agendasleutels sleutels;
    private final Verzoeklimiet limiet;
    private final Beller beller;
    private final Adressen adressen;

    GeheimeAgendaResource(
            AgendaService service, Agendasleutels sleutels, Verzoeklimiet limiet, Beller beller, Adressen adressen) {
        this.adressen = adressen;
        this.service = service;
        this.sleutels = sleutels;
        this.limiet = limiet;
        this.beller = beller;
    }

    @GET
    @Path("/{bestand}")
    @PermitAll
    public Response getAgendaOpAdres(String bestand, @Context Request verzoek, @Context UriInfo uri) {
        Actor eigenaar = Optional.of(bestand)
                .filter(naam -> naam.endsWith(ACHTERVOEGSEL))
                .flatMap(naam -> sleutels.van(naam.substring(0, naam.length() - ACHTERVOEGSEL.length())))
                .orElseThrow(ProbleemException::nietGevonden);
        // by address: whoever knows it cannot use up what its owner may ask
        limiet.tel(UUID.nameUUIDFromBytes(bestand.getBytes(StandardCharsets.UTF_8)), true);
        beller.is(eigenaar);
        return service.lees(adressen.vanProduct(uri)).gelezen(verzoek);
    }
}
