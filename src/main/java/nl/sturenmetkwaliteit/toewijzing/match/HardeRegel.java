package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.function.Predicate;

/** What no proposal breaks. */
public enum HardeRegel {
    EIGEN_GEMEENTE(
            "Een gemeente is geen peer bij haar eigen casus.",
            paar -> paar.vraag().gastheer().equals(paar.kandidaat().gemeente())),
    AL_GEVRAAGD(
            "Wie al meedoet of eerder werd gevraagd, wordt niet nog eens gevraagd.",
            paar -> paar.vraag().bezet().contains(paar.kandidaat().gemeente())
                    || paar.vraag().geweigerd().contains(paar.kandidaat().gemeente())),
    UITGESLOTEN(
            "Wie voor een review is uitgesloten, wordt niet voorgesteld.",
            paar -> paar.vraag().uitgesloten().contains(paar.kandidaat().gemeente())),
    BEGELEIDER(
            "De gemeente van de begeleider is geen peer.",
            paar -> paar.kandidaat().gemeente().equals(paar.vraag().begeleidergemeente())),
    BELANGENCONFLICT("Gemeenten met een belangenconflict reviewen elkaar niet.", paar -> !paar.gronden()
            .isEmpty()),
    /** No room, not taking part, or a reason that is nobody's business: nothing that is said tells them apart. */
    BESCHIKBAAR("Een peer is beschikbaar.", paar -> !paar.beschikbaar()),
    PLAATSEN("Er komen niet meer peers dan de review vraagt.", paar -> false);

    private final String uitleg;
    private final Predicate<Paar> verbiedt;

    HardeRegel(String uitleg, Predicate<Paar> verbiedt) {
        this.uitleg = uitleg;
        this.verbiedt = verbiedt;
    }

    public String uitleg() {
        return uitleg;
    }

    boolean verbiedt(Paar paar) {
        return verbiedt.test(paar);
    }
}
