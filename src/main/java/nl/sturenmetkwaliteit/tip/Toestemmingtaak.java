package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** A les waits for our yes or no, and no answer is no. */
@ApplicationScoped
class Toestemmingtaak implements Taakbron {

    private final ToestemmingRepository toestemmingen;
    private final Beller beller;

    Toestemmingtaak(ToestemmingRepository toestemmingen, Beller beller) {
        this.toestemmingen = toestemmingen;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        if (!beller.is(Hoedanigheid.COORDINATOR)) {
            return List.of();
        }
        String eigen = beller.eigenGemeente();
        return toestemmingen.gevraagd(eigen).stream()
                .map(t -> new Taak(
                        "TOESTEMMING_GEVRAAGD",
                        "Mag uw inbreng in de les \"" + t.titel() + "\"?",
                        t.antwoordUiterlijkOp(),
                        "/toestemmingen/" + t.id(),
                        t.gastheer().code().equals(eigen)
                                ? null
                                : new Taak.Gemeente(
                                        t.gastheer().code(), t.gastheer().naam())))
                .toList();
    }
}
