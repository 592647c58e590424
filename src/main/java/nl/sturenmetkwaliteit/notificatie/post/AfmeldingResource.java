package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Stopping mails by the link in one, without logging in. Reading changes nothing: programs that look for harm follow every link. */
@Path("/afmeldingen")
@Produces(MediaType.APPLICATION_JSON)
public class AfmeldingResource {

    private final Afmeldingen afmeldingen;

    AfmeldingResource(Afmeldingen afmeldingen) {
        this.afmeldingen = afmeldingen;
    }

    @GET
    @Path("/{sleutel}")
    @PermitAll
    public Afmelding getAfmelding(String sleutel) {
        return afmeldingen.lees(sleutel);
    }

    /** Whatever a mail program sends along (RFC 8058) says nothing that the address does not. */
    @POST
    @Path("/{sleutel}")
    @PermitAll
    public Afmelding confirmAfmelding(String sleutel) {
        return afmeldingen.meldAf(sleutel);
    }

    @POST
    @Path("/{sleutel}/herstel")
    @PermitAll
    public Afmelding undoAfmelding(String sleutel) {
        return afmeldingen.herstel(sleutel);
    }
}
