package nl.sturenmetkwaliteit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When the people of a review meet: dates proposed, answered, and one agreed. */
class Sessieverhaal {

    private static final int OVERDAG = 15;
    private static final int BEGIN = 14;
    private static final int EINDE = 16;

    private final Demoklant klant;
    private final Draaiboek draaiboek;

    Sessieverhaal(Demoklant klant, Draaiboek draaiboek) {
        this.klant = klant;
        this.draaiboek = draaiboek;
    }

    void plan(JsonNode verhaal) {
        String review = verhaal.path("casus").path("sleutel").asText() + "/review";
        for (JsonNode sessie : verhaal.path("review").path("sessies")) {
            plan(sessie, review, review + "/sessie/" + sessie.path("dag").asInt());
        }
    }

    private void plan(JsonNode sessie, String review, String plek) {
        String leidt = sessie.path("door").asText();
        int dag = sessie.path("dag").asInt();
        draaiboek.op(dag, OVERDAG, () -> {
            String pad = "/peerreviews/" + draaiboek.id(review) + "/sessies";
            draaiboek.onthoud(plek, pad + "/" + klant.maak(leidt, pad, voorstel(sessie)));
        });
        sessie.path("antwoorden")
                .forEach(antwoord -> draaiboek.op(dag + 1, OVERDAG, () -> {
                    String mijn = draaiboek.id(plek) + "/mijn-antwoorden";
                    klant.schrijf(antwoord.path("van").asText(), mijn, mijn, antwoorden(sessie, antwoord));
                }));
        draaiboek.op(
                sessie.path("vastgesteld").asInt(),
                OVERDAG,
                () -> klant.zet(
                        leidt,
                        draaiboek.id(plek),
                        Map.of(
                                "naar",
                                "VASTGESTELD",
                                "beginOp",
                                begin(sessie.path("datum").asInt()))));
    }

    private Map<String, Object> voorstel(JsonNode sessie) {
        List<Map<String, String>> data = new ArrayList<>();
        sessie.path("data")
                .forEach(dag -> data.add(
                        Map.of("beginOp", begin(dag.asInt()), "eindeOp", draaiboek.instant(dag.asInt(), EINDE))));
        return Map.of("plaats", sessie.path("plaats").asText(), "voorstellen", data);
    }

    private Map<String, Object> antwoorden(JsonNode sessie, JsonNode antwoord) {
        List<Map<String, String>> alle = new ArrayList<>();
        for (int i = 0; i < antwoord.path("per").size(); i++) {
            alle.add(Map.of(
                    "beginOp", begin(sessie.path("data").path(i).asInt()),
                    "antwoord", antwoord.path("per").path(i).asText()));
        }
        return Map.of("antwoorden", alle);
    }

    private String begin(int dag) {
        return draaiboek.instant(dag, BEGIN);
    }
}
