package nl.sturenmetkwaliteit.demo;

import static nl.sturenmetkwaliteit.demo.Velden.kies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tips are put forward, consented to or not, edited into lessen, recognised and tried. */
class Lesverhaal {

    private static final int OVERDAG = 14;

    private final Demoklant klant;
    private final Draaiboek draaiboek;
    private final Gemeentenverhaal mensen;

    Lesverhaal(Demoklant klant, Draaiboek draaiboek, Gemeentenverhaal mensen) {
        this.klant = klant;
        this.draaiboek = draaiboek;
        this.mensen = mensen;
    }

    void plan(JsonNode verhaal) {
        String sleutel = verhaal.path("casus").path("sleutel").asText();
        for (JsonNode voordracht : verhaal.path("voordrachten")) {
            draaiboek.op(voordracht.path("dag").asInt(), OVERDAG, () -> draagVoor(voordracht, sleutel));
            for (JsonNode toestemming : voordracht.path("toestemmingen")) {
                draaiboek.op(toestemming.path("dag").asInt(), OVERDAG, () -> antwoord(toestemming, voordracht));
            }
        }
        verhaal.path("lessen").forEach(les -> planLes(les, voordracht(verhaal, les), sleutel));
    }

    private static JsonNode voordracht(JsonNode verhaal, JsonNode les) {
        for (JsonNode voordracht : verhaal.path("voordrachten")) {
            if (voordracht.path("tip").equals(les.path("tip"))) {
                return voordracht;
            }
        }
        throw new IllegalStateException("een les zonder voordracht: " + les.path("tip"));
    }

    private void draagVoor(JsonNode voordracht, String sleutel) {
        klant.zet(
                voordracht.path("door").asText(),
                "/peerreviews/" + draaiboek.id(sleutel + "/review") + "/tips/"
                        + draaiboek.id(
                                sleutel + "/tip/" + voordracht.path("tip").asText()),
                Map.of(
                        "naar",
                        "VOORGEDRAGEN",
                        "voordracht",
                        kies(voordracht, "titel", "inzicht", "wanneerWel", "wanneerNiet", "naamTonen")));
    }

    private void antwoord(JsonNode toestemming, JsonNode voordracht) {
        String coordinator = mensen.coordinator(toestemming.path("gemeente").asText());
        for (JsonNode gevraagd :
                klant.lees(coordinator, "/toestemmingen?limit=100").path("items")) {
            if (gevraagd.path("titel")
                            .asText()
                            .equals(voordracht.path("titel").asText().strip())
                    && gevraagd.path("status").asText().equals("GEVRAAGD")) {
                Map<String, Object> overgang = new LinkedHashMap<>();
                boolean gegeven = toestemming.path("antwoord").asText().equals("GEGEVEN");
                overgang.put("naar", toestemming.path("antwoord").asText());
                if (gegeven) {
                    overgang.put("naamTonen", toestemming.path("naamTonen").asBoolean());
                } else if (toestemming.has("toelichting")) {
                    overgang.put(
                            "reden", toestemming.path("toelichting").asText().strip());
                }
                klant.zet(coordinator, "/toestemmingen/" + gevraagd.path("id").asText(), overgang);
            }
        }
    }

    private void planLes(JsonNode les, JsonNode voordracht, String sleutel) {
        String bij = sleutel + "/les/" + les.path("tip").asText();
        String ndsd = les.path("redacteur").asText();
        draaiboek.op(les.path("inRedactie").asInt(), OVERDAG, () -> {
            for (JsonNode item :
                    klant.lees(ndsd, "/lessen?status=VOORGEDRAGEN&limit=100").path("items")) {
                if (item.path("titel")
                        .asText()
                        .equals(voordracht.path("titel").asText().strip())) {
                    draaiboek.onthoud(bij, item.path("id").asText());
                }
            }
            klant.zet(ndsd, pad(bij), Map.of("naar", "IN_REDACTIE"));
            klant.wijzig(
                    ndsd,
                    pad(bij),
                    kies(
                            les,
                            "titel",
                            "inzicht",
                            "wanneerWel",
                            "wanneerNiet",
                            "principe",
                            "themas",
                            "arenas",
                            "levensfasen",
                            "niveaus",
                            "obstakels"));
        });
        draaiboek.op(
                les.path("gepubliceerd").asInt(),
                OVERDAG,
                () -> klant.zet(ndsd, pad(bij), Map.of("naar", "GEPUBLICEERD")));
        for (JsonNode herkenning : les.path("herkenningen")) {
            draaiboek.op(
                    herkenning.path("dag").asInt(),
                    OVERDAG,
                    () -> klant.schrijf(
                            herkenning.path("door").asText(), pad(bij), pad(bij) + "/herkenning", Map.of()));
        }
        for (JsonNode toepassing : les.path("toepassingen")) {
            planToepassing(toepassing, bij);
        }
    }

    private void planToepassing(JsonNode toepassing, String les) {
        String wie = toepassing.path("door").asText();
        String bij = les + "/toepassing/" + wie;
        for (JsonNode stap : toepassing.path("stappen")) {
            String naar = stap.path("naar").asText();
            draaiboek.op(stap.path("dag").asInt(), OVERDAG + 1, () -> {
                if (naar.equals("WIL_PROBEREN")) {
                    draaiboek.onthoud(
                            bij, klant.maak(wie, pad(les) + "/toepassingen", kies(toepassing, "context", "naamTonen")));
                    return;
                }
                String pad = "/toepassingen/" + draaiboek.id(bij);
                if (naar.equals("VERANDERD")) {
                    klant.wijzig(wie, pad, kies(toepassing, "watVeranderde", "waarWerkteHet", "waarNiet"));
                }
                klant.zet(wie, pad, Map.of("naar", naar));
            });
        }
    }

    private String pad(String les) {
        return "/lessen/" + draaiboek.id(les);
    }
}
