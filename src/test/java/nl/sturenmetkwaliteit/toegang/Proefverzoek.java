package nl.sturenmetkwaliteit.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** How an operation is tried: an address that exists, and a body that passes for the real thing. */
public final class Proefverzoek {

    /** A version nobody ever read: who may change gets 412, and nothing changes. */
    public static final String OUDE_VERSIE = "\"999999-0\"";
    /** What these take in the state the review is in; the contract's example may name another step. */
    private static final Map<String, String> STAP = Map.ofEntries(
            Map.entry("doCasusOvergang", "INGETROKKEN"),
            Map.entry("doAanmeldingOvergang", "AANGENOMEN"),
            Map.entry("doUitnodigingOvergang", "GEACCEPTEERD"),
            Map.entry("doSeizoenOvergang", "OPEN"),
            Map.entry("doToewijzingOvergang", "VERVALLEN"),
            Map.entry("doPeerreviewOvergang", "GEPAUZEERD"),
            Map.entry("doRondeOvergang", "GESLOTEN"),
            Map.entry("doReflectieOvergang", "CONCEPT"),
            Map.entry("doAannameOvergang", "BETWIST"),
            Map.entry("doSessieOvergang", "AFGELAST"),
            Map.entry("doAbonnementOvergang", "GEPAUZEERD"),
            Map.entry("doTipOvergang", "CONCEPT"),
            Map.entry("doToestemmingOvergang", "INGETROKKEN"),
            Map.entry("doLesOvergang", "INGETROKKEN"),
            Map.entry("doToepassingOvergang", "PROBEERT"));

    private Proefverzoek() {}

    /** Collections without an id in the path get an empty body: who may, is told what is missing, and nothing is made. */
    public static void inhoud(RequestSpecification verzoek, String sjabloon, JsonNode operatie) {
        inhoud(verzoek, operatie, sjabloon.contains("{"));
    }

    /** @param volledig for whom only the service can refuse, which reads the body first */
    static void inhoud(RequestSpecification verzoek, JsonNode operatie, boolean volledig) {
        JsonNode soorten = operatie.path("requestBody").path("content");
        if (soorten.isEmpty()) {
            return;
        }
        String mediatype = soorten.fieldNames().next();
        verzoek.contentType(mediatype);
        String stap = STAP.get(operatie.get("operationId").asText());
        if (stap != null) {
            verzoek.body(Map.of("naar", stap, "reden", "Omdat wij willen zien wie dit mag."));
        } else if (mediatype.equals("text/css")) {
            verzoek.body(voorbeeld(soorten.get(mediatype)).asText());
        } else if (mediatype.equals("text/csv")) {
            // an empty file: who may, is told so, and nothing is read in
            verzoek.body("");
        } else if (!mediatype.endsWith("json")) {
            verzoek.contentType("image/png")
                    .header("Content-Disposition", "attachment; filename=\"proef.png\"")
                    .body(Reviewopstelling.PNG);
        } else {
            verzoek.body(volledig ? voorbeeld(soorten.get(mediatype)).toString() : "{}");
        }
    }

    /** What the contract gives as an example of a body. */
    public static JsonNode voorbeeld(JsonNode soort) {
        return soort.has("example")
                ? soort.get("example")
                : soort.path("examples").iterator().next().get("value");
    }

    /** The address with ids that exist. What comes of the oogst is in a review that is that far; a list of gemeenten is of a seizoen. */
    public static String pad(Opstelling opstelling, String sjabloon) {
        String[] delen = sjabloon.split("/");
        boolean oogst = sjabloon.matches(".*/(fragmenten|tips|voornemens|opvolgmomenten)(/.*)?")
                && delen[1].equals("peerreviews");
        boolean vanSeizoen = sjabloon.equals("/toewijzingen/{id}/gemeenten");
        for (int i = 0; i < delen.length; i++) {
            if (delen[i].equals("{code}")) {
                delen[i] = "GM0363";
            } else if (delen[i].equals("{id}")) {
                delen[i] = opstelling.id(oogst ? "oogstreview" : vanSeizoen ? "seizoentoewijzing" : delen[i - 1]);
            } else if (delen[i].equals("{voornemenId}") && delen[1].equals("spiegels")) {
                delen[i] = opstelling.id("spiegelVoornemen");
            } else if (delen[i].startsWith("{")) {
                delen[i] = opstelling.id(delen[i].substring(1, delen[i].length() - 1));
            }
        }
        return String.join("/", delen);
    }
}
