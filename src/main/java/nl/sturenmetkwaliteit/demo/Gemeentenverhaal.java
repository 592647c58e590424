package nl.sturenmetkwaliteit.demo;

import static nl.sturenmetkwaliteit.demo.Velden.kies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The gemeenten are admitted, and their coordinators invite the people. */
class Gemeentenverhaal {

    private static final String BEHEERDER = "beatrijs.ndsd";

    private final Demoklant klant;
    private final JsonNode bestand;
    private final Map<String, JsonNode> mensen = new HashMap<>();

    Gemeentenverhaal(Demoklant klant, JsonNode bestand) {
        this.klant = klant;
        this.bestand = bestand;
        bestand.path("mensen")
                .forEach(mens -> mensen.put(mens.path("gebruikersnaam").asText(), mens));
        bestand.path("ndsd")
                .forEach(mens -> mensen.put(mens.path("gebruikersnaam").asText(), mens));
    }

    void vertel() {
        bestand.path("gemeenten").forEach(this::laatToe);
        bestand.path("mensen").forEach(this::nodigUit);
    }

    /** Everyone has seen what was told so far: what is left as new is of the last days. */
    void leesBerichten() {
        for (String wie : mensen.keySet()) {
            JsonNode nieuwste = klant.lees(wie, "/notificaties?limit=1")
                    .path("items")
                    .path(0)
                    .path("id");
            if (nieuwste.isTextual()) {
                klant.maak(wie, "/notificaties/lezing", Map.of("totEnMet", nieuwste.asText()));
            }
        }
    }

    String coordinator(String gemeente) {
        return mensen.values().stream()
                .filter(mens -> mens.path("gemeente").asText().equals(gemeente)
                        && mens.path("coordinator").asBoolean())
                .map(mens -> mens.path("gebruikersnaam").asText())
                .findFirst()
                .orElseThrow();
    }

    String gemeente(String gebruikersnaam) {
        return mens(gebruikersnaam).path("gemeente").asText();
    }

    String email(String gebruikersnaam) {
        return mens(gebruikersnaam).path("email").asText();
    }

    /** The deelnemer id, as the own coordinator sees it. */
    String id(String gebruikersnaam) {
        String email = email(gebruikersnaam);
        JsonNode lijst = klant.lees(coordinator(gemeente(gebruikersnaam)), "/deelnemers?limit=100");
        for (JsonNode deelnemer : lijst.path("items")) {
            if (deelnemer.path("email").asText().equals(email)) {
                return deelnemer.path("id").asText();
            }
        }
        throw new IllegalStateException(gebruikersnaam + " is geen deelnemer");
    }

    private JsonNode mens(String gebruikersnaam) {
        JsonNode mens = mensen.get(gebruikersnaam);
        if (mens == null) {
            throw new IllegalStateException("het verhaal kent " + gebruikersnaam + " niet");
        }
        return mens;
    }

    private void laatToe(JsonNode gemeente) {
        String code = gemeente.path("code").asText();
        Map<String, Object> inhoud =
                kies(gemeente, "code", "naam", "provincie", "grootteklasse", "stedelijkheid", "jeugdregio");
        inhoud.put("coordinator", kies(mens(coordinator(code)), "naam", "email", "functie", "niveau"));
        klant.maak(BEHEERDER, "/gemeenten", inhoud);
        Map<String, Object> profiel = new LinkedHashMap<>(kies(gemeente, "themas", "niveaus"));
        if (gemeente.has("capaciteit")) {
            profiel.put("capaciteit", gemeente.path("capaciteit").asInt());
        }
        klant.wijzig(coordinator(code), "/gemeenten/" + code + "/profiel", profiel);
    }

    private void nodigUit(JsonNode mens) {
        if (!mens.path("coordinator").asBoolean()) {
            klant.maak(
                    coordinator(mens.path("gemeente").asText()),
                    "/deelnemers",
                    kies(mens, "naam", "email", "functie", "niveau"));
        }
    }
}
