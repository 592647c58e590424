package nl.sturenmetkwaliteit.toewijzing.match;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A candidate as seen from one casus: what the wishes weigh, and what the reasons tell. */
record Blik(Kennis kennis, Casusvraag vraag, Kandidaat gastheer, Kandidaat kandidaat) {

    private static final int VERGELIJKBAAR = 1;
    private static final int ANDERS = 3;

    int verschilInGrootte() {
        return kandidaat.grootte() - gastheer.grootte();
    }

    /** Urban comes first in the list: below zero is more urban than the host. */
    int verschilInStedelijkheid() {
        return kandidaat.stedelijkheid() - gastheer.stedelijkheid();
    }

    boolean isVergelijkbaar() {
        return verschil() <= VERGELIJKBAAR;
    }

    boolean isDuidelijkAnders() {
        return verschil() >= ANDERS;
    }

    boolean kent(String thema) {
        return kandidaat.themas().contains(thema);
    }

    boolean deedErvaringOpMet(String thema) {
        return kandidaat.ervaring().contains(thema);
    }

    Optional<Ontmoeting> laatsteOntmoeting() {
        return kennis.laatste(gastheer.gemeente(), kandidaat.gemeente());
    }

    /** Months since the two last met; absent when they never did. */
    Optional<Long> maandenGeleden() {
        return laatsteOntmoeting()
                .map(ontmoeting -> Math.max(0, ChronoUnit.MONTHS.between(ontmoeting.datum(), kennis.vandaag())));
    }

    /** How many reviews this gemeente still has to give for those it got and now asks. */
    int tegoed() {
        return kennis.tegoed(kandidaat);
    }

    int evenwicht() {
        return kennis.evenwicht();
    }

    boolean weetVan(String thema) {
        return kent(thema) || deedErvaringOpMet(thema);
    }

    /** The names of the themes of the casus of which this holds, in order. */
    List<String> themas(Predicate<String> waarvoor) {
        return vraag.themas().stream()
                .filter(waarvoor)
                .map(kennis::thema)
                .sorted()
                .toList();
    }

    private int verschil() {
        return Math.abs(verschilInGrootte()) + Math.abs(verschilInStedelijkheid());
    }
}
