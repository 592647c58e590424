package nl.sturenmetkwaliteit.peerreview.reflectie;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to hand a reflectie in, to take it up again, and to take a colleague's over. */
enum ReflectieVoorwaarde implements Voorwaarde<ReflectieGeval> {
    RONDE_OPEN("De ronde is open voor u.", g -> g.ronde().isOpenVoor(g.persoon())),
    TWEE_DIMENSIES(
            "Schrijf bij ten minste twee van denken, handelen, leren en aannames.",
            g -> Stream.of(Veld.DENKEN, Veld.HANDELEN, Veld.LEREN, Veld.AANNAMES)
                            .filter(g::heeft)
                            .count()
                    >= 2),
    ADVIES_OF_REDEN(
            "Geef een advies, of schrijf waarom u er geen geeft.",
            g -> g.heeft(Veld.ADVIES) || g.heeft(Veld.GEEN_ADVIES_OMDAT)),
    SPIEGEL_GESCHREVEN("Schrijf in de spiegel wat dit voor uw eigen gemeente betekent.", g -> g.heeft(Veld.SPIEGEL)),
    AANNAME_GENOEMD(
            "Noem een aanname in de casus, of een over uw eigen praktijk.",
            g -> g.heeft(Veld.AANNAMES) || g.heeft(Veld.EIGEN_AANNAME)),
    TERUGBLIK_GESCHREVEN("Schrijf de terugblik.", g -> g.heeft(Veld.TERUGBLIK)),
    NOG_NIET_GELEZEN("Niemand buiten uw team heeft de reflectie gelezen.", g -> !g.gelezen()),
    ANDEREN_NOG_NIET_GELEZEN("U kon nog geen reflectie van een ander lezen.", g -> !g.leesAnderen()),
    NIET_BEVROREN(
            "Wat bij het sluiten onthuld is, ligt vast.",
            g -> !g.ronde().heropend() || g.reflectie().isNaOnthulling()),
    NOG_GEEN_EIGEN_REFLECTIE("U hebt in deze ronde zelf nog geen reflectie.", g -> !g.heeftEigen());

    private final String uitleg;
    private final Predicate<ReflectieGeval> regel;

    ReflectieVoorwaarde(String uitleg, Predicate<ReflectieGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    /** What it takes to hand in, in this kind of ronde. */
    static ReflectieVoorwaarde[] omInTeDienen(RondeSoort soort) {
        return switch (soort) {
            case REFLECTEREN -> new ReflectieVoorwaarde[] {RONDE_OPEN, TWEE_DIMENSIES};
            case ADVISEREN -> new ReflectieVoorwaarde[] {RONDE_OPEN, ADVIES_OF_REDEN, SPIEGEL_GESCHREVEN};
            case AANNAMES -> new ReflectieVoorwaarde[] {RONDE_OPEN, AANNAME_GENOEMD};
            case TERUGKIJKEN, TERUGBLIK -> new ReflectieVoorwaarde[] {RONDE_OPEN, TERUGBLIK_GESCHREVEN};
            case VERHELDEREN, HERFORMULEREN -> new ReflectieVoorwaarde[] {RONDE_OPEN};
        };
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(ReflectieGeval geval) {
        return regel.test(geval);
    }
}
