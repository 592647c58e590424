package nl.sturenmetkwaliteit.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.toegang.Proefteksten.reflectie;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.COORDINATOR;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.NDSD;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.eersteVan;
import static nl.sturenmetkwaliteit.toegang.Reviewopstelling.leverIn;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Machines;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.notificatie.post.Postproef;
import org.jspecify.annotations.Nullable;

/**
 * Two reviews of Amsterdam with the same people in the same parts: one in REFLECTEREN, in which some have handed in, and one in OOGST with
 * a fragment, a tip that waits for consent, a voornemen and a spiegel. Made through the API, as the people would.
 */
public final class Opstelling {

    private final Bekend bekend = new Bekend();

    public Opstelling() {
        Reviewopstelling reviews = new Reviewopstelling(bekend);
        String review = reviews.metTeam("REFLECTEREN");
        bekend.zet("peerreviews", review);
        bekend.zet("casussen", bekend.id("casus"));
        String bijlage = bekend.id("bijlageId");
        String vraag = bekend.id("vraagId");
        bekend.zet("rondeId", bekend.id("REFLECTEREN"));
        leverIn("nadia.utrecht", review, bekend.id("REFLECTEREN"), reflectie());
        bekend.zet("reflectieId", leverIn("bram.groningen", review, bekend.id("REFLECTEREN"), reflectie()));
        gesprekOver(bekend.id("reflectieId"));
        bekend.zet("uitnodigingen", bekend.id("uitnodiging/GM0988"));
        bekend.zet("aannameId", eersteVan(COORDINATOR, "/peerreviews/" + review + "/aannames"));
        bekend.zet("deelnemers", Mensen.id("sanne.amsterdam"));
        bekend.zet("belangenconflicten", conflictDatVoorbijIs());
        bekend.zet(
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
        bekend.zet("toewijzingen", toewijzing("peerreview", review, "GM0363"));
        bekend.zet("vraag/met", bekend.id("toewijzingen"));
        bekend.zet("vraag/peerreview", review);
        bekend.zet("vraag/gemeente", "GM0014");
        bekend.zet("seizoentoewijzing", toewijzing("seizoen", bekend.id("seizoenen"), null));
        bekend.zet("notificaties", bericht());
        themaStijl();
        bekend.zet(
                "sessieId",
                maak(
                        COORDINATOR,
                        "/peerreviews/" + review + "/sessies",
                        Map.of("voorstellen", List.of(Sessies.tijdvak(Sessies.over(20))))));
        bekend.zet("bestand", agendabestand());
        new Oogstopstelling(bekend, reviews).oogst();
        bekend.zet("bijlageId", bijlage);
        bekend.zet("vraagId", vraag);
        bekend.zet("sleutel", Postproef.sleutelUitEenMail());
        bekend.zet("abonnementen", abonnement());
        bekend.zet(
                "toegangstokens",
                Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN").id());
    }

    /** About what only those who handed in can read yet. */
    private void gesprekOver(String ding) {
        bekend.zet("gesprekId", ding);
        bekend.zet(
                "bijdrageId",
                maak(
                        "nadia.utrecht",
                        "/peerreviews/" + bekend.id("peerreviews") + "/gesprekken/" + ding + "/bijdragen",
                        Map.of("tekst", "Dat herkennen wij.")));
    }

    public String id(String naam) {
        return bekend.id(naam);
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

    /** Only the row: what is in it has tests of its own. */
    private static String toewijzing(String van, String wat, @Nullable String gastheer) {
        String id = UUID.randomUUID().toString();
        Eigenaar.doe(
                """
                insert into toewijzing (id, %s, gastheer, aanleiding, status, gewichten, vast, uitgesloten, zaad, rekendatum, gestart_op)
                values (?::uuid, ?::uuid, ?, 'VERZOEK', 'BEREKEND', '{}', '[]', '[]', 1, current_date, now())
                """
                        .formatted(van),
                id,
                wat,
                gastheer);
        if (gastheer != null) {
            Eigenaar.doe(
                    """
                    insert into toewijzingsteam (toewijzing, peerreview, gastheer, gastheer_naam, titel, redenen)
                    values (?::uuid, ?::uuid, ?, 'Amsterdam', 'Wie houdt de regie', '[]')
                    """,
                    id,
                    wat,
                    gastheer);
        }
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

    /** Of someone who is not tried: whoever is, makes a new one. */
    private static String agendabestand() {
        String adres = als("bram.groningen")
                .post("/ik/agenda-adres")
                .then()
                .statusCode(200)
                .extract()
                .path("adres");
        return Als.id(adres);
    }
}
