package nl.sturenmetkwaliteit.toegang;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the people of the {@link Opstelling} write. */
final class Proefteksten {

    static final String ADVIES = "Begin elk gesprek bij een gezin en kijk daarna pas naar de cijfers.";

    private Proefteksten() {}

    static String over(int dagen) {
        return Instant.now().plus(dagen, ChronoUnit.DAYS).toString();
    }

    static Map<String, Object> casus() {
        return Map.of(
                "titel", "Wie mag wat",
                "verhaal", "Een gezin kreeg vier soorten hulp en niemand had het overzicht.",
                "bedoeling", "Dat een gezin een vaste hulpverlener houdt.",
                "sturingsvraag", "Hoe sturen we op wat helpt?",
                "aannames", List.of("Zonder uren hebben we geen grip."),
                "themas", List.of("JEUGDHULP"),
                "niveaus", List.of("BELEID"));
    }

    static Map<String, Object> reflectie() {
        return Map.of(
                "denken", "Jullie tellen wat te tellen is.",
                "handelen", "Niemand belde het gezin.",
                "herkenning", "Ook wij tellen eerst.",
                "voorbeeld", "Wij vroegen een gezin om mee te lezen.");
    }

    static Map<String, Object> voordracht() {
        return Map.of(
                "titel", "Begin bij een gezin",
                "inzicht", "Wie bij een gezin begint, leest de cijfers anders.",
                "wanneerWel", "Als er iemand is die het gezin kent.",
                "wanneerNiet", "Als er een conflict ligt.",
                "naamTonen", true);
    }

    static Map<String, Object> voornemen() {
        return Map.of(
                "wat", "Elk kwartaal een gezin bespreken.",
                "doorWie", "contractmanager",
                "wanneerdatum",
                        Instant.now().plus(90, ChronoUnit.DAYS).toString().substring(0, 10),
                "niveau", "BELEID",
                "eersteStap", "Een gezin vragen of wij hun verhaal mogen vertellen.");
    }
}
