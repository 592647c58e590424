package nl.sturenmetkwaliteit.peerreview.sessie;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to agree on a sessie, and to say that it was held. */
enum SessieVoorwaarde implements Voorwaarde<SessieGeval> {
    REVIEW_LOOPT("De review loopt.", g -> g.review().loopt()),
    PLEK_BEKEND("Noem een plaats of een videolink.", g -> g.sessie().heeftPlek()),
    OP_DE_DAG("Het is de dag van de sessie, of later.", g -> g.sessie().isOpDeDag(g.nu())),
    BEGONNEN("De afgesproken tijd is aangebroken.", g -> g.sessie().isBegonnen(g.nu()));

    private final String uitleg;
    private final Predicate<SessieGeval> regel;

    SessieVoorwaarde(String uitleg, Predicate<SessieGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(SessieGeval geval) {
        return regel.test(geval);
    }
}
