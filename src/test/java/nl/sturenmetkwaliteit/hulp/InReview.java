package nl.sturenmetkwaliteit.hulp;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;

/** Calls a service as one of the demo people, as a request under {@code /peerreviews/{id}} of that person would. */
@ApplicationScoped
public class InReview {

    private final Beller beller;

    InReview(Beller beller) {
        this.beller = beller;
    }

    public <T> T als(String gebruikersnaam, UUID review, Supplier<T> werk) {
        var mens = Mensen.mens(gebruikersnaam);
        boolean ndsd = !mens.has("gemeente");
        boolean coordinator = !ndsd && mens.get("coordinator").asBoolean();
        beller.is(new Actor(
                UUID.fromString(mens.get("keycloakId").asText()),
                ndsd ? null : mens.get("gemeente").asText(),
                ndsd ? Rol.NDSD : coordinator ? Rol.COORDINATOR : Rol.DEELNEMER,
                mens.get("naam").asText(),
                mens.get("email").asText()));
        beller.vraagt(new Beller.Verzoek("test", true, review, "peerreviews", review));
        return QuarkusTransaction.requiringNew().call(werk::get);
    }

    public void als(String gebruikersnaam, UUID review, Runnable werk) {
        als(gebruikersnaam, review, () -> {
            werk.run();
            return true;
        });
    }

    /** What the caller is in the review; inside {@code als}. */
    public Set<Hoedanigheid> hoedanigheden() {
        return beller.hoedanigheden();
    }

    /** Whether this person is let into the kitchen of the review. */
    public boolean isBinnen(String gebruikersnaam, LosseReview review) {
        return als(gebruikersnaam, review.id(), () -> LosseReview.GASTHEER.equals(beller.keuken()));
    }
}
