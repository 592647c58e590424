package nl.sturenmetkwaliteit.toewijzing;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to invite a gemeente, and to accept. What is asked of the people named is asked once they are named. */
enum UitnodigingVoorwaarde implements Voorwaarde<UitnodigingGeval> {
    GEMEENTE_BESCHIKBAAR("Een gemeente die niet beschikbaar is, kan niet meedoen.", geval -> geval.ruimte()
            .beschikbaar()),
    REVIEW_NEEMT_PEERS_AAN("Meedoen kan tot in de review de ronde Reflecteren opengaat.", geval -> geval.ruimte()
            .aansluiten()),
    OP_TIJD(
            "Dit kan tot het tijdstip waarop het antwoord er moet zijn.",
            geval -> geval.uitnodiging().tot(Termijn.ANTWOORD).isAfter(geval.nu())),
    BEGELEIDER_VAN_ELDERS("De gemeente van de begeleider kan geen peer zijn.", geval -> {
        var begeleider = geval.uitnodiging().getBegeleider();
        return begeleider == null
                || begeleider.gemeente() == null
                || !begeleider.gemeente().code().equals(geval.uitnodiging().getGemeente());
    }),
    TEN_MINSTE_EEN_DEELNEMER(
            "Noem minstens een deelnemer.",
            geval -> geval.team() == null || geval.team().genoemd() > 0),
    DEELNEMERS_ACTIEF(
            "Noem alleen actieve deelnemers van de eigen gemeente.",
            geval -> geval.team() == null || geval.team().isActief()),
    NIVEAUS_GEDEKT(
            "Noem van elk gevraagd niveau minstens een deelnemer.",
            geval -> geval.team() == null
                    || geval.uitnodiging().dekt(geval.team().personen()));

    private final String uitleg;
    private final Predicate<UitnodigingGeval> regel;

    UitnodigingVoorwaarde(String uitleg, Predicate<UitnodigingGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(UitnodigingGeval geval) {
        return regel.test(geval);
    }
}
