package nl.sturenmetkwaliteit.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.ADVIES;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.casus;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.over;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.reflectie;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.voordracht;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.voornemen;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Machines;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.notificatie.post.Postproef;

/**
 * Two reviews of Amsterdam with the same people in the same parts: one in REFLECTEREN, in which some have handed in, and one in OOGST with
 * a fragment, a tip that waits for consent, a voornemen and a spiegel. Made through the API, as the people would.
 */
public final class Opstelling {

    private static final String COORDINATOR = "fatima.amsterdam";
    private static final String CASUSHOUDER = "marloes.amsterdam";
    private static final String BEGELEIDER = "carolien.ndsd";
    private static final String NDSD = "omar.ndsd";
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    /** Under the name of the path parameter, or of the thing whose id it is. */
    private final Map<String, String> ids = new HashMap<>();

    public Opstelling() {
        String review = reviewMetTeam("REFLECTEREN");
        ids.put("peerreviews", review);
        ids.put("casussen", id("casus"));
        String bijlage = id("bijlageId");
        String vraag = id("vraagId");
        ids.put("rondeId", id("REFLECTEREN"));
        leverIn("nadia.utrecht", review, id("REFLECTEREN"), reflectie());
        ids.put("reflectieId", leverIn("bram.groningen", review, id("REFLECTEREN"), reflectie()));
        gesprekOver(id("reflectieId"));
        ids.put("uitnodigingen", id("uitnodiging/GM0988"));
        ids.put("aannameId", eersteVan(COORDINATOR, "/peerreviews/" + review + "/aannames"));
        ids.put("deelnemers", Mensen.id("sanne.amsterdam"));
        ids.put("belangenconflicten", conflictDatVoorbijIs());
        ids.put(
                "seizoenen",
                maak(
                        NDSD,
                        "/seizoenen",
                        Map.of(
                                "naam",
                                "Toegang " + System.nanoTime(),
                                "startdatum",
                                "2031-01-01",
                                "einddatum",
                                "2031-03-31")));
        ids.put("notificaties", bericht());
        themaStijl();
        ids.put(
                "sessieId",
                maak(
                        COORDINATOR,
                        "/peerreviews/" + review + "/sessies",
                        Map.of("voorstellen", List.of(Sessies.tijdvak(Sessies.over(20))))));
        ids.put("bestand", agendabestand());
        oogst();
        ids.put("bijlageId", bijlage);
        ids.put("vraagId", vraag);
        ids.put("abonnementen", abonnement());
        ids.put("sleutel", Postproef.sleutelUitEenMail());
        ids.put(
                "toegangstokens",
                Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN").id());
    }

    /** About what only those who handed in can read yet. */
    private void gesprekOver(String ding) {
        ids.put("gesprekId", ding);
        ids.put(
                "bijdrageId",
                maak(
                        "nadia.utrecht",
                        "/peerreviews/" + id("peerreviews") + "/gesprekken/" + ding + "/bijdragen",
                        Map.of("tekst", "Dat herkennen wij.")));
    }

    public String id(String naam) {
        String id = ids.get(naam);
        if (id == null) {
            throw new IllegalStateException("de opstelling kent geen " + naam);
        }
        return id;
    }

    /** There are ten at most; those of an earlier fixture make room. */
    private static String abonnement() {
        Eigenaar.doe("update abonnement set status = 'BEEINDIGD' where gemeente = ?", Mensen.gemeente(COORDINATOR));
        return maak(
                COORDINATOR,
                "/abonnementen",
                Map.of(
                        "doel",
                        "Wij kijken wie wat mag.",
                        "adres",
                        "http://127.0.0.1:9/",
                        "soorten",
                        List.of("SEIZOEN_STATUS")));
    }

    /** There is one per gemeente; an earlier fixture may have made it. */
    private static void themaStijl() {
        als(COORDINATOR)
                .contentType("text/css")
                .header("If-None-Match", "*")
                .body(":root { --smk-kleur: #154273 }")
                .put("/gemeenten/GM0363/thema-stijl")
                .then()
                .statusCode(anyOf(equalTo(201), equalTo(412)));
    }

    /** Only the row: who is told what has tests of its own. */
    private static String bericht() {
        String id = UUID.randomUUID().toString();
        Eigenaar.doe(
                """
                insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, gemaakt_op)
                values (?::uuid, 'GM0363', ?::uuid, 'RONDE_OPEN', ?, '/taken', now())
                """,
                id,
                Mensen.id(COORDINATOR),
                id);
        return id;
    }

    /** One that stands in nobody's way any more. */
    private static String conflictDatVoorbijIs() {
        String id = maak(
                COORDINATOR,
                "/belangenconflicten",
                Map.of("andereGemeente", "GM0173", "soort", "ZACHT", "grond", "INKOOPREGIO"));
        String pad = "/belangenconflicten/" + id;
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, pad))
                .delete(pad)
                .then()
                .statusCode(204);
        return id;
    }

    private String reviewMetTeam(String totRonde) {
        String casus = "/casussen/" + maak(CASUSHOUDER, "/casussen", casus());
        als(CASUSHOUDER)
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename=\"cijfers.png\"")
                .body(PNG)
                .post(casus + "/bijlagen")
                .then()
                .statusCode(201);
        ids.put("bijlageId", eersteVan(CASUSHOUDER, casus + "/bijlagen"));
        zet(COORDINATOR, casus, Map.of("naar", "INGEDIEND")).then().statusCode(204);
        String aanmelding = als(NDSD).get("/aanmeldingen").then().extract().path("items[0].id");
        zet(NDSD, "/aanmeldingen/" + aanmelding, Map.of("naar", "AANGENOMEN"))
                .then()
                .statusCode(204);
        ids.put("aanmeldingen", aanmelding);
        ids.put("casus", casus.substring(casus.lastIndexOf('/') + 1));
        String id = als(COORDINATOR).get(casus).then().extract().path("peerreview");
        String review = "/peerreviews/" + id;
        nodigUit(review, "GM0344", "nadia.utrecht", "liesbeth.utrecht");
        nodigUit(review, "GM0014", "bram.groningen");
        nodigUit(review, "GM0088", "jelle.schiermonnikoog");
        nodigUit(review, "GM0988");
        zet(
                        "tjitske.schiermonnikoog",
                        "/uitnodigingen/" + id("uitnodiging/GM0088"),
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
        ids.put("uitnodiging/" + gemeente, id);
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
            ids.put(String.valueOf(ronde.get("soort")), String.valueOf(ronde.get("id")));
            zet(BEGELEIDER, pad, Map.of("naar", "OPEN")).then().statusCode(204);
            if (ronde.get("soort").equals("VERHELDEREN")) {
                ids.put(
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

    private void oogst() {
        String id = reviewMetTeam("ADVISEREN");
        String review = "/peerreviews/" + id;
        String reflectie = leverIn(
                "nadia.utrecht",
                id,
                id("ADVISEREN"),
                Map.of("advies", ADVIES, "spiegel", "Wij beginnen zelf ook met de cijfers."));
        ids.put("oogstreview", id);
        ids.put("spiegels", eersteVan("nadia.utrecht", "/spiegels"));
        ids.put("spiegelVoornemen", maak("nadia.utrecht", "/spiegels/" + id("spiegels") + "/voornemens", voornemen()));
        zet(
                        BEGELEIDER,
                        review + "/rondes/" + id("ADVISEREN"),
                        Map.of("naar", "GESLOTEN", "reden", "Iedereen is klaar met schrijven."))
                .then()
                .statusCode(204);
        zet(BEGELEIDER, review + "/rondes/" + rondeVan(review, "TERUGBLIK"), Map.of("naar", "OPEN"))
                .then()
                .statusCode(204);
        ids.put("voornemenId", maak(CASUSHOUDER, review + "/voornemens", voornemen()));
        zet(
                        BEGELEIDER,
                        review + "/rondes/" + rondeVan(review, "TERUGBLIK"),
                        Map.of("naar", "GESLOTEN", "reden", "Iedereen is klaar met schrijven."))
                .then()
                .statusCode(204);
        ids.put(
                "fragmentId",
                maak(
                        CASUSHOUDER,
                        review + "/fragmenten",
                        Map.of("reflectie", reflectie, "veld", "advies", "begin", 0, "einde", ADVIES.length())));
        ids.put(
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
                                List.of(id("fragmentId")))));
        ids.put("opvolgmomentId", eersteVan(COORDINATOR, review + "/opvolgmomenten"));
        les(review);
    }

    private void les(String review) {
        String tip = review + "/tips/" + id("tipId");
        zet(COORDINATOR, tip, Map.of("naar", "VOORGEDRAGEN", "voordracht", voordracht()))
                .then()
                .statusCode(204);
        ids.put("toestemmingen", eersteVan("hanneke.utrecht", "/toestemmingen"));
        zet("hanneke.utrecht", "/toestemmingen/" + id("toestemmingen"), Map.of("naar", "GEGEVEN", "naamTonen", false))
                .then()
                .statusCode(204);
        String les =
                als(NDSD).get("/lessen?status=VOORGEDRAGEN").then().extract().path("items[0].id");
        ids.put("lessen", les);
        zet(NDSD, "/lessen/" + les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        wijzig(NDSD, "/lessen/" + les, Map.of("themas", List.of("JEUGDHULP")))
                .then()
                .statusCode(200);
        zet(NDSD, "/lessen/" + les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        ids.put(
                "toepassingen",
                maak(
                        "kim.oldenzaal",
                        "/lessen/" + les + "/toepassingen",
                        Map.of("context", "Wij proberen dit met onze grootste aanbieder.", "naamTonen", false)));
    }

    private String rondeVan(String review, String soort) {
        List<Map<String, Object>> rondes =
                als(BEGELEIDER).get(review + "/rondes").then().extract().path("items");
        return rondes.stream()
                .filter(ronde -> ronde.get("soort").equals(soort))
                .map(ronde -> String.valueOf(ronde.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static String leverIn(String wie, String review, String ronde, Map<String, ?> inhoud) {
        String mijn = "/peerreviews/" + review + "/rondes/" + ronde + "/mijn-reflectie";
        als(wie).header("If-None-Match", "*").body(inhoud).put(mijn).then().statusCode(201);
        String id = als(wie).get(mijn).then().statusCode(200).extract().path("id");
        zet(wie, "/peerreviews/" + review + "/reflecties/" + id, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        return id;
    }

    private static String eersteVan(String wie, String lijst) {
        return als(wie).get(lijst).then().statusCode(200).extract().path("items[0].id");
    }

    /** Of someone who is not tried: whoever is, makes a new one. */
    private static String agendabestand() {
        String adres = als("bram.groningen")
                .post("/ik/agenda-adres")
                .then()
                .statusCode(200)
                .extract()
                .path("adres");
        return adres.substring(adres.lastIndexOf('/') + 1);
    }
}
