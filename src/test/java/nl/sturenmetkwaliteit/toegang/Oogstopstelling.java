package nl.sturenmetkwaliteit.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.ADVIES;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.voordracht;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.voornemen;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.BEGELEIDER;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.CASUSHOUDER;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.COORDINATOR;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.NDSD;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.eersteVan;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.leverIn;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.rondeVan;

import java.util.List;
import java.util.Map;

/** A review in OOGST: a fragment, a tip that waits for consent, what people intend, a spiegel, and the les that came of it. */
final class Oogstopstelling {

    private final Bekend bekend;
    private final Reviewopstelling reviews;

    Oogstopstelling(Bekend bekend, Reviewopstelling reviews) {
        this.bekend = bekend;
        this.reviews = reviews;
    }

    void oogst() {
        String id = reviews.metTeam("ADVISEREN");
        String review = "/peerreviews/" + id;
        String reflectie = leverIn(
                "nadia.utrecht",
                id,
                bekend.id("ADVISEREN"),
                Map.of("advies", ADVIES, "spiegel", "Wij beginnen zelf ook met de cijfers."));
        bekend.zet("oogstreview", id);
        bekend.zet("spiegels", eersteVan("nadia.utrecht", "/spiegels"));
        bekend.zet(
                "spiegelVoornemen",
                maak("nadia.utrecht", "/spiegels/" + bekend.id("spiegels") + "/voornemens", voornemen()));
        zet(
                        BEGELEIDER,
                        review + "/rondes/" + bekend.id("ADVISEREN"),
                        Map.of("naar", "GESLOTEN", "reden", "Iedereen is klaar met schrijven."))
                .then()
                .statusCode(204);
        zet(BEGELEIDER, review + "/rondes/" + rondeVan(review, "TERUGBLIK"), Map.of("naar", "OPEN"))
                .then()
                .statusCode(204);
        bekend.zet("voornemenId", maak(CASUSHOUDER, review + "/voornemens", voornemen()));
        zet(
                        BEGELEIDER,
                        review + "/rondes/" + rondeVan(review, "TERUGBLIK"),
                        Map.of("naar", "GESLOTEN", "reden", "Iedereen is klaar met schrijven."))
                .then()
                .statusCode(204);
        bekend.zet(
                "fragmentId",
                maak(
                        CASUSHOUDER,
                        review + "/fragmenten",
                        Map.of("reflectie", reflectie, "veld", "advies", "begin", 0, "einde", ADVIES.length())));
        bekend.zet(
                "tipId",
                maak(
                        CASUSHOUDER,
                        review + "/tips",
                        Map.of(
                                "principe",
                                "LEER_VAN_DE_PRAKTIJK",
                                "tekst",
                                "Begin bij een gezin.",
                                "fragmenten",
                                List.of(bekend.id("fragmentId")))));
        bekend.zet("opvolgmomentId", eersteVan(COORDINATOR, review + "/opvolgmomenten"));
        les(review);
    }

    private void les(String review) {
        String tip = review + "/tips/" + bekend.id("tipId");
        zet(COORDINATOR, tip, Map.of("naar", "VOORGEDRAGEN", "voordracht", voordracht()))
                .then()
                .statusCode(204);
        bekend.zet("toestemmingen", eersteVan("hanneke.utrecht", "/toestemmingen"));
        zet(
                        "hanneke.utrecht",
                        "/toestemmingen/" + bekend.id("toestemmingen"),
                        Map.of("naar", "GEGEVEN", "naamTonen", false))
                .then()
                .statusCode(204);
        String les =
                als(NDSD).get("/lessen?status=VOORGEDRAGEN").then().extract().path("items[0].id");
        bekend.zet("lessen", les);
        zet(NDSD, "/lessen/" + les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        wijzig(NDSD, "/lessen/" + les, Map.of("themas", List.of("JEUGDHULP")))
                .then()
                .statusCode(200);
        zet(NDSD, "/lessen/" + les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        bekend.zet(
                "toepassingen",
                maak(
                        "kim.oldenzaal",
                        "/lessen/" + les + "/toepassingen",
                        Map.of("context", "Wij proberen dit met onze grootste aanbieder.", "naamTonen", false)));
    }
}
