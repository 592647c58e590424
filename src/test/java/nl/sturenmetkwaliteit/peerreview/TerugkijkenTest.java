package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.bewaar;
import static nl.sturenmetkwaliteit.hulp.Schrijven.concept;
import static nl.sturenmetkwaliteit.hulp.Schrijven.dienIn;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGKIJKEN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

/** From the second review on, the first round looks back: at what became of the voornemens of the last one. */
@QuarkusTest
class TerugkijkenTest {

    private static final String NIEUWE_PEER = "kim.oldenzaal";
    private static final Map<String, String> TERUGBLIK =
            Map.of("terugblik", "Tien gezinnen hielden hun hulpverlener; twee niet.");
    private static final Map<String, String> VAN_PEER = Map.of("terugblik", "Wij vroegen toen al wie er mocht kiezen.");

    @Test
    void een_vervolg_begint_met_wat_er_van_de_voornemens_werd() {
        Proefreview vorige = eenReview().metPeers(PEER_UTRECHT, PEER_GRONINGEN).inOogst();
        String voornemens = vorige.pad() + "/voornemens";
        String voornemen = voornemens + "/" + maak(SCHRIJVER, voornemens, voornemen());
        vorige.naar("OPVOLGING");
        Proefreview vervolg = eenReview()
                .metCasus("vervolgOp", vorige.casus())
                .metPeers(PEER_UTRECHT, NIEUWE_PEER)
                .metTeam();
        als(NIEUWE_PEER).get(vervolg.pad()).then().body("vorigeVoornemens[0].opvolgingen", empty());
        maak(
                COORDINATOR,
                voornemen + "/opvolgingen",
                Map.of("watGedaan", "Geteld.", "watBewonersMerkten", "Rust.", "watGeleerd", "Durven."));

        vervolg.naar("RONDES");
        assertThat(vervolg.ronde(TERUGKIJKEN)).isNotNull();
        vervolg.open(TERUGKIJKEN);

        als(NIEUWE_PEER)
                .get(vervolg.pad())
                .then()
                .statusCode(200)
                .body("huidigeRonde.soort", equalTo("TERUGKIJKEN"))
                .body("vorigeVoornemens.wat", contains("Per gezin een vaste hulpverlener."))
                .body("vorigeVoornemens[0].opvolgingen.watGedaan", contains("Geteld."));
        als(NIEUWE_PEER).get(vorige.pad()).then().statusCode(404);
        als(PEER_UTRECHT).get(vorige.pad()).then().statusCode(200);
    }

    @Test
    void wie_erbij_was_vertelt_meteen_leesbaar_en_wie_nieuw_is_vraagt() {
        Proefreview vorige = eenReview().metPeers(PEER_UTRECHT, PEER_GRONINGEN).inOogst();
        Proefreview vervolg = eenReview()
                .metCasus("vervolgOp", vorige.casus())
                .metPeers(PEER_UTRECHT, NIEUWE_PEER)
                .inRonde(TERUGKIJKEN);
        String reflecties = vervolg.rondePad(TERUGKIJKEN) + "/reflecties";
        String terugblik = concept(vervolg, SCHRIJVER, TERUGKIJKEN, TERUGBLIK);
        als(NIEUWE_PEER).get(reflecties).then().statusCode(200).body("items", empty());
        bewaar(vervolg, SCHRIJVER, TERUGKIJKEN, Map.of("advies", "Hier nog niet."))
                .then()
                .statusCode(400);
        dienIn(SCHRIJVER, terugblik).then().statusCode(204);
        String vanPeer = concept(vervolg, PEER_UTRECHT, TERUGKIJKEN, VAN_PEER);
        dienIn(PEER_UTRECHT, vanPeer).then().statusCode(204);

        for (String wie : List.of(NIEUWE_PEER, COORDINATOR, SCHRIJVER)) {
            als(wie).get(reflecties)
                    .then()
                    .statusCode(200)
                    .body("items.terugblik", contains(TERUGBLIK.get("terugblik"), VAN_PEER.get("terugblik")));
        }

        String vragen = vervolg.rondePad(TERUGKIJKEN) + "/vragen";
        String vraag = vervolg.pad()
                + "/vragen/"
                + maak(NIEUWE_PEER, vragen, Map.of("tekst", "Waarom hielden die twee hun hulpverlener niet?"));
        als(SCHRIJVER)
                .header("If-Match", etag(SCHRIJVER, vraag))
                .body(Map.of("antwoord", "Het contract liep af.", "geparkeerd", false))
                .put(vraag + "/antwoord")
                .then()
                .statusCode(200);
        als(PEER_UTRECHT).get(vragen).then().body("items.antwoord", contains("Het contract liep af."));

        vervolg.sluit(TERUGKIJKEN);
        als(NIEUWE_PEER)
                .body(Map.of("tekst", "En nu nog iets?"))
                .post(vragen)
                .then()
                .statusCode(409);
        vervolg.open(VERHELDEREN);
        als(PEER_UTRECHT).get(vervolg.pad()).then().body("huidigeRonde.soort", equalTo("VERHELDEREN"));
        als(NIEUWE_PEER).get(reflecties).then().body("items.terugblik", hasItem(TERUGBLIK.get("terugblik")));
    }

    @Test
    void een_eerste_review_kijkt_nergens_op_terug() {
        Proefreview eerste = eenReview().gestart();

        als(PEER_UTRECHT).get(eerste.pad() + "/rondes").then().body("items[0].soort", equalTo("VERHELDEREN"));
    }

    private static Map<String, Object> voornemen() {
        return Map.of(
                "wat", "Per gezin een vaste hulpverlener.",
                "doorWie", "De teamleider",
                "wanneerdatum", LocalDate.now().toString(),
                "niveau", "UITVOERING",
                "eersteStap", "Bij een gezin beginnen.");
    }
}
