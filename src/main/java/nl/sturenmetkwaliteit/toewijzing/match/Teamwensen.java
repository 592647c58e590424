package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Dekking;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Eis;

/** The wishes about a team that somebody in it has to meet. */
final class Teamwensen {

    static final Dekking EEN_VERGELIJKBARE = new Dekking(
            vraag -> List.of(new Eis(
                    Blik::isVergelijkbaar,
                    blik -> "Is als enige in het team ongeveer even groot en even stedelijk als "
                            + blik.gastheer().naam() + ".",
                    gastheer -> "Geen van de peers lijkt in grootte en stedelijkheid op " + gastheer.naam() + ".")),
            gastheer -> "Er is een peer bij die in grootte en stedelijkheid op " + gastheer.naam() + " lijkt.");

    static final Dekking EEN_ANDERE = new Dekking(
            vraag -> List.of(new Eis(
                    Blik::isDuidelijkAnders,
                    blik -> "Kijkt als enige in het team vanuit een heel andere gemeente dan "
                            + blik.gastheer().naam() + ": " + Woorden.verschil(blik) + ".",
                    gastheer -> "Geen van de peers is duidelijk anders dan " + gastheer.naam() + ".")),
            gastheer -> "Er is een peer bij die duidelijk anders is dan " + gastheer.naam() + ".");

    static final Dekking NIVEAUS = new Dekking(
            vraag -> vraag.niveaus().stream().sorted().map(Teamwensen::niveau).toList(),
            gastheer -> "Samen kunnen de peers mensen sturen van alle niveaus die de casus raakt.");

    private Teamwensen() {}

    private static Eis niveau(Niveau niveau) {
        return new Eis(
                blik -> blik.kandidaat().niveaus().contains(niveau),
                blik -> "Kan als enige in het team " + mensen(niveau) + " sturen.",
                gastheer -> "Geen van de peers kan " + mensen(niveau) + " sturen.");
    }

    private static String mensen(Niveau niveau) {
        return switch (niveau) {
            case BESTUURLIJK -> "mensen uit het bestuur";
            case BELEID -> "mensen van beleid";
            case UITVOERING -> "mensen uit de uitvoering";
        };
    }
}
