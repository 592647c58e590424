package nl.sturenmetkwaliteit.demo;

import static nl.sturenmetkwaliteit.demo.Velden.kies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The harvest of a review and what follows: fragments, tips, voornemens, and the moments to come back to them. */
class Oogstverhaal {

    private static final int OVERDAG = 14;

    private final Demoklant klant;
    private final Draaiboek draaiboek;
    private final Gemeentenverhaal mensen;
    private final Rondeverhaal rondes;

    Oogstverhaal(Demoklant klant, Draaiboek draaiboek, Gemeentenverhaal mensen, Rondeverhaal rondes) {
        this.klant = klant;
        this.draaiboek = draaiboek;
        this.mensen = mensen;
        this.rondes = rondes;
    }

    void plan(JsonNode verhaal) {
        JsonNode oogst = verhaal.path("oogst");
        if (!oogst.has("dag")) {
            return;
        }
        JsonNode casus = verhaal.path("casus");
        String sleutel = casus.path("sleutel").asText();
        String houder = casus.path("casushouder").asText();
        String coordinator = mensen.coordinator(casus.path("gemeente").asText());
        int dag = oogst.path("dag").asInt();
        oogst.path("fragmenten").forEach(fragment -> draaiboek.op(dag, OVERDAG, () -> markeer(fragment, sleutel)));
        oogst.path("tips").forEach(tip -> draaiboek.op(dag, OVERDAG + 1, () -> maakTip(tip, sleutel, houder)));
        oogst.path("spanningen")
                .forEach(spanning -> draaiboek.op(
                        dag,
                        OVERDAG + 2,
                        () -> klant.wijzig(
                                houder,
                                tip(sleutel, spanning.path(0).asText()),
                                Map.of(
                                        "spanningen",
                                        List.of(draaiboek.id(sleutel + "/tip/"
                                                + spanning.path(1).asText()))))));
        for (JsonNode voornemen : verhaal.path("voornemens")) {
            planVoornemen(voornemen, sleutel, houder, dag);
        }
        if (verhaal.path("review").path("status").asText().equals("OPVOLGING")) {
            draaiboek.op(
                    dag + 2,
                    OVERDAG,
                    () -> klant.zet(
                            Teamverhaal.begeleider(verhaal.path("review"), coordinator),
                            review(sleutel),
                            Map.of("naar", "OPVOLGING")));
            draaiboek.op(
                    dag + 2,
                    OVERDAG + 1,
                    () -> magOpnieuw(verhaal.path("review").path("opnieuw"), coordinator));
        }
    }

    /** The host asks whether it may invite the same gemeenten again, and someone else finds that it may. */
    private void magOpnieuw(JsonNode opnieuw, String coordinator) {
        JsonNode conflicten =
                klant.lees(coordinator, "/belangenconflicten?afgeleid=true&grond=RECENT_BEOORDEELD&limit=100");
        for (JsonNode conflict : conflicten.path("items")) {
            String pad = "/belangenconflicten/" + conflict.path("id").asText();
            klant.schrijf(
                    coordinator,
                    pad,
                    pad + "/opheffingsverzoek",
                    Map.of("reden", opnieuw.path("vraag").asText()));
            klant.schrijf(
                    opnieuw.path("door").asText(),
                    pad,
                    pad + "/opheffing",
                    Map.of(
                            "reden",
                            opnieuw.path("reden").asText(),
                            "totdatum",
                            draaiboek.datum(opnieuw.path("tot").asInt())));
        }
    }

    private String review(String sleutel) {
        return "/peerreviews/" + draaiboek.id(sleutel + "/review");
    }

    private String tip(String sleutel, String tip) {
        return review(sleutel) + "/tips/" + draaiboek.id(sleutel + "/tip/" + tip);
    }

    private void markeer(JsonNode fragment, String sleutel) {
        String wie = fragment.path("door").asText();
        JsonNode plek = fragment.path("reflectie");
        String reflectie = draaiboek.id(sleutel + "/" + plek.path("ronde").asText() + "/"
                + plek.path("van").asText());
        String veld = fragment.path("veld").asText();
        String tekst = klant.lees(wie, review(sleutel) + "/reflecties/" + reflectie)
                .path(veld)
                .asText();
        String stuk = fragment.path("tekst").asText().strip();
        int begin = tekst.indexOf(stuk);
        draaiboek.onthoud(
                sleutel + "/fragment/" + fragment.path("sleutel").asText(),
                klant.maak(
                        wie,
                        review(sleutel) + "/fragmenten",
                        Map.of("reflectie", reflectie, "veld", veld, "begin", begin, "einde", begin + stuk.length())));
    }

    private void maakTip(JsonNode tip, String sleutel, String houder) {
        Map<String, Object> inhoud = kies(tip, "principe", "tekst");
        inhoud.put(
                "fragmenten",
                Velden.lijst(tip.path("fragmenten")).stream()
                        .map(fragment -> draaiboek.id(sleutel + "/fragment/" + fragment))
                        .toList());
        String naam = tip.path("sleutel").asText();
        draaiboek.onthoud(sleutel + "/tip/" + naam, klant.maak(houder, review(sleutel) + "/tips", inhoud));
        Map<String, Object> reactie = new LinkedHashMap<>();
        reactie.put("soort", tip.path("reactie").asText());
        reactie.putAll(kies(tip, "toelichting"));
        klant.wijzig(houder, tip(sleutel, naam), Map.of("reactie", reactie));
    }

    private void planVoornemen(JsonNode voornemen, String sleutel, String houder, int dag) {
        String bij = sleutel + "/voornemen/" + voornemen.path("wanneer").asInt();
        draaiboek.op(
                dag,
                OVERDAG + 3,
                () -> draaiboek.onthoud(
                        bij, klant.maak(houder, review(sleutel) + "/voornemens", rondes.voornemen(voornemen))));
        JsonNode opvolging = voornemen.path("opvolging");
        if (opvolging.has("dag")) {
            draaiboek.op(
                    opvolging.path("dag").asInt(),
                    OVERDAG,
                    () -> klant.maak(
                            houder,
                            review(sleutel) + "/voornemens/" + draaiboek.id(bij) + "/opvolgingen",
                            kies(opvolging, "watGedaan", "watBewonersMerkten", "watGeleerd")));
        }
    }
}
