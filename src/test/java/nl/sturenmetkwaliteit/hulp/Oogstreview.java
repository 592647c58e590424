package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A review of Amsterdam in its harvest, laid down row by row: revealed advice of Nadia (Utrecht) and Bram (Groningen), and a terugblik
 * of Marloes, the casushouder. From there on everything goes through the API.
 */
public record Oogstreview(UUID id, Map<String, String> reflecties) {

    public static final String ADVIES = "Begin bij het gezin en laat het contract volgen.";

    public static Oogstreview gelegd() {
        LosseReview review = LosseReview.inTeamvorming();
        Eigenaar.doe(
                "update casus set themas = array ['JEUGDHULP'], niveaus = array ['BELEID'], status = 'IN_REVIEW' where id = ?",
                review.casus());
        UUID ronde = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op)
                values ('GM0363', ?, ?, 1, 'ADVISEREN', 'Adviseren', 'Uitleg', 'NA_SLUITING', array ['PEER'], 'GESLOTEN', now(), now() + interval '7 days')
                """,
                ronde,
                review.id());
        Map<String, String> reflecties = new HashMap<>();
        for (String peer : List.of(PEER_UTRECHT, PEER_GRONINGEN)) {
            Gastkeuken.laatToe(review.id().toString(), peer, "PEER");
            laatCoordinatorToe(review, peer);
        }
        for (String schrijver : List.of(PEER_UTRECHT, PEER_GRONINGEN, SCHRIJVER)) {
            UUID reflectie = UUID.randomUUID();
            reflecties.put(schrijver, reflectie.toString());
            Eigenaar.doe(
                    """
                    insert into reflectie (gemeente, id, peerreview, ronde, onthulling, schrijver, schrijver_naam, schrijver_gemeente, status,
                        advies, ingediend_op, onthuld_op, gewijzigd_op)
                    select 'GM0363', ?, ?, ?, 'NA_SLUITING', d.id, d.naam, d.gemeente, 'INGEDIEND', ?, now(), now(), now()
                    from deelnemer d where d.id = ?
                    """,
                    reflectie,
                    review.id(),
                    ronde,
                    ADVIES,
                    UUID.fromString(Mensen.id(schrijver)));
        }
        Oogstreview gelegd = new Oogstreview(review.id(), reflecties);
        gelegd.staatIn("OOGST");
        return gelegd;
    }

    private static void laatCoordinatorToe(LosseReview review, String peer) {
        Eigenaar.doe(
                """
                insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, rol, naam, vanaf_op)
                select gen_random_uuid(), 'GM0363', ?, ?, d.gemeente, 'COORDINATOR', 'Coördinator', now() from deelnemer d where d.id = ?
                """,
                review.id(),
                review.casus(),
                UUID.fromString(Mensen.id(peer)));
    }

    public void staatIn(String status) {
        Eigenaar.doe(
                "update peerreview set status = ?, voor_pauze = null, gepauzeerd_op = null where id = ?", status, id);
    }

    public void pauzeert() {
        Eigenaar.doe(
                "update peerreview set status = 'GEPAUZEERD', voor_pauze = status, gepauzeerd_op = now() where id = ?",
                id);
    }

    public String pad() {
        return "/peerreviews/" + id;
    }

    /** Marks a piece of the advice of this writer, other positions for each number. */
    public Map<String, Object> stuk(String schrijver, int begin, int einde) {
        return Map.of("reflectie", reflecties.get(schrijver), "veld", "advies", "begin", begin, "einde", einde);
    }

    /** A tip from a fragment of each of these writers; answers with its path. */
    public String tip(String... schrijvers) {
        List<String> fragmenten = new ArrayList<>();
        for (String schrijver : schrijvers) {
            fragmenten.add(maak(COORDINATOR, pad() + "/fragmenten", stuk(schrijver, 0, 20)));
        }
        return pad()
                + "/tips/"
                + maak(
                        COORDINATOR,
                        pad() + "/tips",
                        Map.of(
                                "principe", "LEER_VAN_DE_PRAKTIJK",
                                "tekst", "Laat het contract het gezin volgen.",
                                "fragmenten", fragmenten));
    }

    /** The transition that puts a tip forward. */
    public static Map<String, Object> voordracht(String titel) {
        return Map.of("naar", "VOORGEDRAGEN", "voordracht", woorden(titel));
    }

    public static Map<String, Object> woorden(String titel) {
        return Map.of(
                "titel", titel,
                "inzicht", "Wie bij het gezin begint, koopt anders in.",
                "wanneerWel", "Als er ruimte is in het contract.",
                "wanneerNiet", "Als de aanbesteding al loopt.",
                "naamTonen", true);
    }

    /** Puts the tip forward under a title of its own, which it answers with. */
    public static String draagVoor(String tip) {
        String titel = "Begin bij het gezin " + Uniek.woord();
        zet(COORDINATOR, tip, voordracht(titel)).then().statusCode(204);
        return titel;
    }

    /** The path of the latest question to this gemeente. */
    public static String toestemming(String coordinator, String titel) {
        return "/toestemmingen/"
                + als(coordinator)
                        .get("/toestemmingen?limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.findAll { it.titel == '" + titel + "' }.max { it.id }.id");
    }

    public static void stemIn(String coordinator, String titel, boolean naamTonen) {
        zet(coordinator, toestemming(coordinator, titel), Map.of("naar", "GEGEVEN", "naamTonen", naamTonen))
                .then()
                .statusCode(204);
    }

    /** The path of the les with this title, as the desk finds it. */
    public static String les(String titel) {
        return "/lessen/"
                + als(NDSD)
                        .get("/lessen?limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.titel == '" + titel + "' }.id");
    }

    /** A published les of Amsterdam, Utrecht (by name) and Groningen (without); answers with its path. */
    public static String gepubliceerdeLes() {
        String titel = draagVoor(gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        stemIn(COORDINATOR_GRONINGEN, titel, false);
        String les = les(titel);
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        return les;
    }
}
