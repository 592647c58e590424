package nl.sturenmetkwaliteit.demo;

import static nl.sturenmetkwaliteit.demo.Velden.kies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rondes of a review: opened, written in, closed. */
class Rondeverhaal {

    private static final int OPEN = 12;
    private static final int OVERDAG = 14;
    private static final int SLUIT = 11;
    private static final String[] TEKSTEN = {
        "denken",
        "handelen",
        "leren",
        "aannames",
        "eigenAanname",
        "herkenning",
        "voorbeeld",
        "advies",
        "geenAdviesOmdat",
        "terugblik",
        "spiegel"
    };

    private final Demoklant klant;
    private final Draaiboek draaiboek;
    private final Gemeentenverhaal mensen;

    Rondeverhaal(Demoklant klant, Draaiboek draaiboek, Gemeentenverhaal mensen) {
        this.klant = klant;
        this.draaiboek = draaiboek;
        this.mensen = mensen;
    }

    void plan(JsonNode verhaal) {
        JsonNode casus = verhaal.path("casus");
        String sleutel = casus.path("sleutel").asText();
        String leidt = Teamverhaal.begeleider(
                verhaal.path("review"),
                mensen.coordinator(casus.path("gemeente").asText()));
        String houder = casus.path("casushouder").asText();
        for (JsonNode ronde : verhaal.path("review").path("rondes")) {
            plan(ronde, sleutel, leidt, houder);
        }
        verhaal.path("aannameverloop").forEach(stap -> planVerloop(stap, sleutel));
    }

    private void plan(JsonNode ronde, String sleutel, String leidt, String houder) {
        String plek = sleutel + "/" + ronde.path("soort").asText();
        draaiboek.op(ronde.path("open").asInt(), OPEN, () -> open(ronde, sleutel, plek, leidt));
        ronde.path("vragen").forEach(vraag -> planVraag(vraag, sleutel, plek, houder));
        ronde.path("aannames")
                .forEach(aanname -> draaiboek.op(
                        ronde.path("open").asInt() + 1,
                        OVERDAG,
                        () -> klant.maak(
                                aanname.path("van").asText(),
                                review(sleutel) + "/aannames",
                                kies(aanname, "tekst", "over"))));
        ronde.path("reflecties").forEach(reflectie -> planReflectie(reflectie, sleutel, plek));
        if (ronde.has("vraagversie")) {
            planVraagversie(ronde.path("vraagversie"), sleutel, houder);
        }
        if (ronde.path("gesloten").isInt()) {
            draaiboek.op(ronde.path("gesloten").asInt(), SLUIT, () -> {
                String pad = review(sleutel) + "/rondes/" + draaiboek.id(plek);
                klant.zet(
                        leidt,
                        pad,
                        Map.of("naar", "GESLOTEN", "reden", "Iedereen die wilde schrijven heeft geschreven."));
            });
        }
    }

    private String review(String sleutel) {
        return "/peerreviews/" + draaiboek.id(sleutel + "/review");
    }

    private void open(JsonNode ronde, String sleutel, String plek, String leidt) {
        for (JsonNode gepland : klant.lees(leidt, review(sleutel) + "/rondes").path("items")) {
            if (gepland.path("soort").asText().equals(ronde.path("soort").asText())) {
                draaiboek.onthoud(plek, gepland.path("id").asText());
            }
        }
        String pad = review(sleutel) + "/rondes/" + draaiboek.id(plek);
        int sluit = ronde.path("gesloten").asInt(ronde.path("sluit").asInt());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("opentOp", draaiboek.instant(ronde.path("open").asInt(), OPEN));
        data.put("deadlineOp", draaiboek.instant(sluit, SLUIT + 2));
        klant.wijzig(leidt, pad, data);
        klant.zet(leidt, pad, Map.of("naar", "OPEN"));
    }

    private void planVraag(JsonNode vraag, String sleutel, String plek, String houder) {
        String bij = plek + "/" + vraag.path("tekst").asText().hashCode();
        draaiboek.op(
                vraag.path("dag").asInt(),
                OVERDAG,
                () -> draaiboek.onthoud(
                        bij,
                        klant.maak(
                                vraag.path("van").asText(),
                                review(sleutel) + "/rondes/" + draaiboek.id(plek) + "/vragen",
                                kies(vraag, "tekst"))));
        planReacties(vraag, sleutel, bij);
        if (vraag.path("antwoorddag").isInt()) {
            draaiboek.op(vraag.path("antwoorddag").asInt(), OVERDAG + 1, () -> {
                Map<String, Object> antwoord = kies(vraag, "antwoord");
                antwoord.put("geparkeerd", vraag.path("geparkeerd").asBoolean());
                String pad = review(sleutel) + "/vragen/" + draaiboek.id(bij);
                klant.schrijf(houder, pad, pad + "/antwoord", antwoord);
            });
        }
    }

    /** What is said about a thing, by who may read it on that day. */
    private void planReacties(JsonNode ding, String sleutel, String bij) {
        for (JsonNode reactie : ding.path("reacties")) {
            draaiboek.op(
                    reactie.path("dag").asInt(),
                    OVERDAG + 2,
                    () -> klant.maak(
                            reactie.path("van").asText(),
                            review(sleutel) + "/gesprekken/" + draaiboek.id(bij) + "/bijdragen",
                            kies(reactie, "tekst")));
        }
    }

    private void planReflectie(JsonNode reflectie, String sleutel, String plek) {
        String wie = reflectie.path("van").asText();
        int dag = reflectie.path("ingediend").asInt(reflectie.path("bijgewerkt").asInt());
        draaiboek.op(dag, OVERDAG, () -> {
            String mijn = review(sleutel) + "/rondes/" + draaiboek.id(plek) + "/mijn-reflectie";
            klant.begin(wie, mijn, kies(reflectie, TEKSTEN));
            String id = klant.lees(wie, mijn).path("id").asText();
            draaiboek.onthoud(plek + "/" + wie, id);
            if (reflectie.path("ingediend").isInt()) {
                klant.zet(wie, review(sleutel) + "/reflecties/" + id, Map.of("naar", "INGEDIEND"));
            }
        });
        planReacties(reflectie, sleutel, plek + "/" + wie);
        if (reflectie.has("spiegelVoornemen")) {
            planSpiegel(reflectie, sleutel, wie, dag);
        }
    }

    private void planSpiegel(JsonNode reflectie, String sleutel, String wie, int dag) {
        JsonNode voornemen = reflectie.path("spiegelVoornemen");
        String bij = sleutel + "/spiegel/" + wie;
        draaiboek.op(dag, OVERDAG + 1, () -> {
            String review = draaiboek.id(sleutel + "/review");
            for (JsonNode spiegel : klant.lees(wie, "/spiegels?limit=100").path("items")) {
                if (spiegel.path("peerreview").asText().equals(review)
                        && spiegel.path("tekst")
                                .asText()
                                .strip()
                                .equals(reflectie.path("spiegel").asText().strip())) {
                    draaiboek.onthoud(bij, spiegel.path("id").asText());
                }
            }
            String pad = "/spiegels/" + draaiboek.id(bij);
            draaiboek.onthoud(bij + "/voornemen", klant.maak(wie, pad + "/voornemens", voornemen(voornemen)));
            if (reflectie.path("spiegelGedeeld").asBoolean()) {
                klant.schrijf(wie, pad, pad + "/deling", Map.of());
            }
        });
        JsonNode opvolging = voornemen.path("opvolging");
        if (opvolging.has("dag")) {
            draaiboek.op(
                    opvolging.path("dag").asInt(),
                    OVERDAG,
                    () -> klant.maak(
                            wie,
                            "/spiegels/" + draaiboek.id(bij) + "/voornemens/" + draaiboek.id(bij + "/voornemen")
                                    + "/opvolgingen",
                            kies(opvolging, "watGedaan", "watBewonersMerkten", "watGeleerd")));
        }
    }

    Map<String, Object> voornemen(JsonNode voornemen) {
        Map<String, Object> inhoud = kies(voornemen, "wat", "doorWie", "niveau", "eersteStap");
        inhoud.put("wanneerdatum", draaiboek.datum(voornemen.path("wanneer").asInt()));
        return inhoud;
    }

    private void planVraagversie(JsonNode versie, String sleutel, String houder) {
        draaiboek.op(versie.path("dag").asInt(), OVERDAG, () -> {
            Map<String, Object> inhoud = kies(versie, "tekst", "aanleiding");
            boolean ongewijzigd = versie.path("ongewijzigd").asBoolean();
            inhoud.put("ongewijzigd", ongewijzigd);
            if (ongewijzigd) {
                inhoud.remove("tekst");
            }
            klant.maak(houder, review(sleutel) + "/vraagversies", inhoud);
        });
    }

    private void planVerloop(JsonNode stap, String sleutel) {
        draaiboek.op(stap.path("dag").asInt(), OVERDAG + 2, () -> {
            String wie = stap.path("door").asText();
            for (JsonNode aanname :
                    klant.lees(wie, review(sleutel) + "/aannames?limit=100").path("items")) {
                if (aanname.path("tekst")
                        .asText()
                        .strip()
                        .equals(stap.path("aanname").asText().strip())) {
                    klant.zet(
                            wie,
                            review(sleutel) + "/aannames/" + aanname.path("id").asText(),
                            Map.of(
                                    "naar",
                                    stap.path("naar").asText(),
                                    "reden",
                                    stap.path("reden").asText().strip()));
                }
            }
        });
    }
}
