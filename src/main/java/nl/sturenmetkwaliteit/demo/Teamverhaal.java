package nl.sturenmetkwaliteit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The team of a review forms: invitations, answers, the begeleider, the start. */
class Teamverhaal {

    private static final int OCHTEND = 10;
    private static final int WEKEN_BIJDRAGE = 70;

    private final Demoklant klant;
    private final Draaiboek draaiboek;
    private final Gemeentenverhaal mensen;

    Teamverhaal(Demoklant klant, Draaiboek draaiboek, Gemeentenverhaal mensen) {
        this.klant = klant;
        this.draaiboek = draaiboek;
        this.mensen = mensen;
    }

    void plan(JsonNode verhaal) {
        JsonNode casus = verhaal.path("casus");
        JsonNode review = verhaal.path("review");
        if (!review.has("format")) {
            return;
        }
        String sleutel = casus.path("sleutel").asText();
        String coordinator = mensen.coordinator(casus.path("gemeente").asText());
        boolean intern = casus.path("intern").asBoolean();
        int begin = casus.path(intern ? "ingediend" : "aangenomen").path("dag").asInt();
        draaiboek.op(begin, OCHTEND, () -> richtIn(review, sleutel, coordinator, intern));
        for (JsonNode uitnodiging : review.path("uitnodigingen")) {
            planUitnodiging(uitnodiging, sleutel, coordinator);
        }
        if (review.path("gestart").isInt()) {
            draaiboek.op(
                    review.path("gestart").asInt(),
                    OCHTEND,
                    () -> klant.zet(begeleider(review, coordinator), review(sleutel), Map.of("naar", "RONDES")));
        }
    }

    /** Who leads: the begeleider, or the host's coordinator while there is none. */
    static String begeleider(JsonNode review, String coordinator) {
        JsonNode begeleider = review.path("begeleider");
        return begeleider.isTextual() ? begeleider.asText() : coordinator;
    }

    private String review(String sleutel) {
        return "/peerreviews/" + draaiboek.id(sleutel + "/review");
    }

    private void richtIn(JsonNode review, String sleutel, String coordinator, boolean intern) {
        JsonNode casus = klant.lees(coordinator, "/casussen/" + draaiboek.id(sleutel));
        draaiboek.onthoud(sleutel + "/review", casus.path("peerreview").asText());
        Map<String, Object> keuze = new LinkedHashMap<>();
        keuze.put("format", review.path("format").asText());
        if (intern) {
            keuze.put(
                    "peers",
                    Velden.lijst(review.path("deelnemers")).stream()
                            .map(mensen::id)
                            .toList());
        }
        klant.wijzig(coordinator, review(sleutel), keuze);
        if (review.path("begeleider").isTextual()) {
            String naam = review.path("begeleider").asText();
            Map<String, Object> wie = new LinkedHashMap<>(Map.of("email", mensen.email(naam)));
            if (!mensen.gemeente(naam).isEmpty()) {
                wie.put("gemeente", mensen.gemeente(naam));
            }
            klant.schrijf(coordinator, review(sleutel), review(sleutel) + "/begeleider", wie);
        }
    }

    private void planUitnodiging(JsonNode uitnodiging, String sleutel, String coordinator) {
        String gemeente = uitnodiging.path("gemeente").asText();
        String plek = sleutel + "/uitnodiging/" + gemeente;
        int dag = uitnodiging.path("dag").asInt();
        int antwoordVoor = uitnodiging.path("antwoordVoor").asInt(dag + 14);
        draaiboek.op(dag, OCHTEND + 1, () -> {
            String id = klant.maak(
                    coordinator,
                    review(sleutel) + "/uitnodigingen",
                    Map.of(
                            "gemeente", gemeente,
                            "niveaus", Velden.lijst(uitnodiging.path("niveaus")),
                            "antwoordUiterlijkOp", draaiboek.instant(antwoordVoor, 17),
                            "bijdrageUiterlijkOp", draaiboek.instant(dag + WEKEN_BIJDRAGE, 17)));
            draaiboek.onthoud(plek, id);
            klant.zet(coordinator, "/uitnodigingen/" + id, Map.of("naar", "VERSTUURD"));
        });
        if (uitnodiging.path("antwoord").isTextual()) {
            draaiboek.op(uitnodiging.path("antwoorddag").asInt(), OCHTEND, () -> antwoord(uitnodiging, plek, gemeente));
        }
    }

    private void antwoord(JsonNode uitnodiging, String plek, String gemeente) {
        Map<String, Object> overgang = new LinkedHashMap<>();
        overgang.put("naar", uitnodiging.path("antwoord").asText());
        if (uitnodiging.has("reden")) {
            overgang.put("reden", uitnodiging.path("reden").asText().strip());
        }
        List<String> deelnemers = Velden.lijst(uitnodiging.path("deelnemers")).stream()
                .map(mensen::id)
                .toList();
        if (!deelnemers.isEmpty()) {
            overgang.put("deelnemers", deelnemers);
        }
        klant.zet(mensen.coordinator(gemeente), "/uitnodigingen/" + draaiboek.id(plek), overgang);
    }
}
