package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;

/** What the caller may do in a review: who guides it, or the host's coordinator who stands in while nobody does. */
@ApplicationScoped
class Begeleiding {

    private final Beller beller;
    private final Gastrechten gastrechten;

    Begeleiding(Beller beller, Gastrechten gastrechten) {
        this.beller = beller;
        this.gastrechten = gastrechten;
    }

    Set<Hoedanigheid> in(UUID review) {
        Set<Hoedanigheid> alle = EnumSet.noneOf(Hoedanigheid.class);
        alle.addAll(beller.hoedanigheden());
        if (alle.contains(Hoedanigheid.COORDINATOR)
                && gastrechten.begeleider(review).isEmpty()) {
            alle.add(Hoedanigheid.BEGELEIDER);
        }
        return alle;
    }

    boolean begeleidt(UUID review) {
        return in(review).contains(Hoedanigheid.BEGELEIDER);
    }

    void eisBegeleiding(UUID review) {
        if (!begeleidt(review)) {
            throw ProbleemException.geenToegang(
                    "Dit is aan de procesbegeleider, of aan de coördinator van de gastheer zolang er geen begeleider is.");
        }
    }
}
