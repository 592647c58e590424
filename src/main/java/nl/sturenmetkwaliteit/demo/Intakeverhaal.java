package nl.sturenmetkwaliteit.demo;

import static nl.sturenmetkwaliteit.demo.Velden.kies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A casus is written, handed in and accepted. */
class Intakeverhaal {

    private static final int OCHTEND = 9;

    private final Demoklant klant;
    private final Draaiboek draaiboek;
    private final Gemeentenverhaal mensen;

    Intakeverhaal(Demoklant klant, Draaiboek draaiboek, Gemeentenverhaal mensen) {
        this.klant = klant;
        this.draaiboek = draaiboek;
        this.mensen = mensen;
    }

    void plan(JsonNode verhaal) {
        JsonNode casus = verhaal.path("casus");
        String sleutel = casus.path("sleutel").asText();
        draaiboek.op(casus.path("dag").asInt(), OCHTEND, () -> schrijf(casus, sleutel));
        if (casus.path("ingediend").has("dag")) {
            draaiboek.op(casus.path("ingediend").path("dag").asInt(), OCHTEND, () -> dienIn(casus, sleutel));
        }
        if (casus.path("aangenomen").has("dag")) {
            draaiboek.op(casus.path("aangenomen").path("dag").asInt(), OCHTEND, () -> neemAan(casus));
        }
    }

    private void schrijf(JsonNode casus, String sleutel) {
        Map<String, Object> inhoud = kies(
                casus,
                "titel",
                "verhaal",
                "bedoeling",
                "sturingsvraag",
                "geprobeerd",
                "dilemma",
                "aannames",
                "themas",
                "arenas",
                "niveaus",
                "obstakels",
                "levensfase",
                "intern");
        inhoud.put("casushouder", mensen.id(casus.path("casushouder").asText()));
        draaiboek.onthoud(sleutel, klant.maak(casus.path("schrijver").asText(), "/casussen", inhoud));
    }

    private void dienIn(JsonNode casus, String sleutel) {
        klant.zet(
                casus.path("ingediend").path("door").asText(),
                "/casussen/" + draaiboek.id(sleutel),
                Map.of("naar", "INGEDIEND"));
    }

    private void neemAan(JsonNode casus) {
        String ndsd = casus.path("aangenomen").path("door").asText();
        for (JsonNode aanmelding : klant.lees(ndsd, "/aanmeldingen?limit=100").path("items")) {
            if (aanmelding
                            .path("titel")
                            .asText()
                            .equals(casus.path("titel").asText().strip())
                    && aanmelding.path("status").asText().equals("INGEDIEND")) {
                klant.zet(ndsd, "/aanmeldingen/" + aanmelding.path("id").asText(), Map.of("naar", "AANGENOMEN"));
            }
        }
    }
}
