package nl.sturenmetkwaliteit.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.casus;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.over;

import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Mensen;

/** A review of Amsterdam with a team from three other gemeenten, brought as far as one of its rondes. */
final class Reviewopstelling {

    static final String COORDINATOR = "fatima.amsterdam";
    static final String CASUSHOUDER = "marloes.amsterdam";
    static final String BEGELEIDER = "carolien.ndsd";
    static final String NDSD = "omar.ndsd";
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    private final Bekend bekend;

    Reviewopstelling(Bekend bekend) {
        this.bekend = bekend;
    }

    String metTeam(String totRonde) {
        String casus = "/casussen/" + maak(CASUSHOUDER, "/casussen", casus());
        als(CASUSHOUDER)
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename=\"cijfers.png\"")
                .body(PNG)
                .post(casus + "/bijlagen")
                .then()
                .statusCode(201);
        bekend.zet("bijlageId", eersteVan(CASUSHOUDER, casus + "/bijlagen"));
        zet(COORDINATOR, casus, Map.of("naar", "INGEDIEND")).then().statusCode(204);
        String aanmelding = als(NDSD).get("/aanmeldingen").then().extract().path("items[0].id");
        zet(NDSD, "/aanmeldingen/" + aanmelding, Map.of("naar", "AANGENOMEN"))
                .then()
                .statusCode(204);
        bekend.zet("aanmeldingen", aanmelding);
        bekend.zet("casus", id(casus));
        String id = als(COORDINATOR).get(casus).then().extract().path("peerreview");
        String review = "/peerreviews/" + id;
        nodigUit(review, "GM0344", "nadia.utrecht", "liesbeth.utrecht");
        nodigUit(review, "GM0014", "bram.groningen");
        nodigUit(review, "GM0088", "jelle.schiermonnikoog");
        nodigUit(review, "GM0988");
        zet(
                        "tjitske.schiermonnikoog",
                        "/uitnodigingen/" + bekend.id("uitnodiging/GM0088"),
                        Map.of("naar", "BEEINDIGD", "reden", "Wij hebben er nu te weinig mensen voor."))
                .then()
                .statusCode(204);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review))
                .body(Map.of("email", "carolien@ndsd.example"))
                .put(review + "/begeleider")
                .then()
                .statusCode(200);
        als(NDSD)
                .header("If-Match", etag(NDSD, "/aanmeldingen/" + aanmelding))
                .body(Map.of("gemeente", "GM0173", "email", Mensen.email("kim.oldenzaal")))
                .put("/aanmeldingen/" + aanmelding + "/begeleidervoorstel")
                .then()
                .statusCode(200);
        zet(BEGELEIDER, review, Map.of("naar", "RONDES")).then().statusCode(204);
        loop(review, totRonde);
        return id;
    }

    private void nodigUit(String review, String gemeente, String... deelnemers) {
        String id = maak(
                COORDINATOR,
                review + "/uitnodigingen",
                Map.of(
                        "gemeente", gemeente,
                        "antwoordUiterlijkOp", over(10),
                        "bijdrageUiterlijkOp", over(60)));
        bekend.zet("uitnodiging/" + gemeente, id);
        zet(COORDINATOR, "/uitnodigingen/" + id, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);
        if (deelnemers.length > 0) {
            String coordinator = Mensen.coordinator(gemeente);
            zet(
                            coordinator,
                            "/uitnodigingen/" + id,
                            Map.of(
                                    "naar",
                                    "GEACCEPTEERD",
                                    "deelnemers",
                                    List.of(deelnemers).stream().map(Mensen::id).toList()))
                    .then()
                    .statusCode(204);
        }
    }

    /** Opens and closes rondes until the named one is open. */
    private void loop(String review, String totRonde) {
        List<Map<String, Object>> rondes =
                als(BEGELEIDER).get(review + "/rondes").then().extract().path("items");
        for (Map<String, Object> ronde : rondes) {
            String pad = review + "/rondes/" + ronde.get("id");
            bekend.zet(String.valueOf(ronde.get("soort")), String.valueOf(ronde.get("id")));
            zet(BEGELEIDER, pad, Map.of("naar", "OPEN")).then().statusCode(204);
            if (ronde.get("soort").equals("VERHELDEREN")) {
                bekend.zet(
                        "vraagId",
                        maak("nadia.utrecht", pad + "/vragen", Map.of("tekst", "Wat merkte het gezin ervan?")));
            }
            if (ronde.get("soort").equals(totRonde)) {
                return;
            }
            zet(BEGELEIDER, pad, Map.of("naar", "GESLOTEN", "reden", "Iedereen is klaar met schrijven."))
                    .then()
                    .statusCode(204);
        }
    }

    static String rondeVan(String review, String soort) {
        List<Map<String, Object>> rondes =
                als(BEGELEIDER).get(review + "/rondes").then().extract().path("items");
        return rondes.stream()
                .filter(ronde -> ronde.get("soort").equals(soort))
                .map(ronde -> String.valueOf(ronde.get("id")))
                .findFirst()
                .orElseThrow();
    }

    static String leverIn(String wie, String review, String ronde, Map<String, ?> inhoud) {
        String mijn = "/peerreviews/" + review + "/rondes/" + ronde + "/mijn-reflectie";
        als(wie).header("If-None-Match", "*").body(inhoud).put(mijn).then().statusCode(201);
        String id = als(wie).get(mijn).then().statusCode(200).extract().path("id");
        zet(wie, "/peerreviews/" + review + "/reflecties/" + id, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        return id;
    }

    static String eersteVan(String wie, String lijst) {
        return als(wie).get(lijst).then().statusCode(200).extract().path("items[0].id");
    }
}
