package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;

/** Writes and hands in as a peer or the casushouder would. */
public final class Schrijven {

    /** What a reflectie in {@code REFLECTEREN} takes. */
    public static final Map<String, String> REFLECTIE = Map.of(
            "denken", "Jullie denken vanuit wie betaalt.",
            "handelen", "Niemand mag besluiten dat de begeleider blijft.",
            "herkenning", "Bij ons kende ook niemand elkaar.",
            "voorbeeld", "Een consulent belde zelf met de aanbieder.");

    /** What an advice with its spiegel takes. */
    public static final Map<String, String> ADVIES = Map.of(
            "advies", "Laat het gezin kiezen wie er blijft.",
            "spiegel", "Wij laten gezinnen zelf ook niet kiezen.");

    private Schrijven() {}

    /** A draft, saved for the first time; answers with its path. */
    public static String concept(Proefreview review, String wie, RondeSoort soort, Map<String, String> tekst) {
        String id = als(wie).header("If-None-Match", "*")
                .body(tekst)
                .put(mijnReflectie(review, soort))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return review.pad() + "/reflecties/" + id;
    }

    /** Handed in; answers with its path. */
    public static String ingediend(Proefreview review, String wie, RondeSoort soort, Map<String, String> tekst) {
        String pad = concept(review, wie, soort, tekst);
        dienIn(wie, pad).then().statusCode(204);
        return pad;
    }

    /** The path of the spiegel that went home with a reflectie. */
    public static String spiegelVan(String reflectie) {
        UUID id = UUID.fromString(id(reflectie));
        return "/spiegels/"
                + Eigenaar.lees("select id from spiegel where reflectie = ?", id)
                        .get(0);
    }

    public static Response dienIn(String wie, String pad) {
        return zet(wie, pad, Map.of("naar", "INGEDIEND"));
    }

    public static Response heropen(String wie, String pad) {
        return zet(wie, pad, Map.of("naar", "CONCEPT"));
    }

    /** Saves with the ETag of the moment. */
    public static Response bewaar(Proefreview review, String wie, RondeSoort soort, Map<String, String> tekst) {
        String pad = mijnReflectie(review, soort);
        return als(wie).header("If-Match", etag(wie, pad)).body(tekst).put(pad);
    }

    public static String mijnReflectie(Proefreview review, RondeSoort soort) {
        return review.rondePad(soort) + "/mijn-reflectie";
    }
}
