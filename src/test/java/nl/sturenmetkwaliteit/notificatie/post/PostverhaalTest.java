package nl.sturenmetkwaliteit.notificatie.post;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGBLIK;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gesprekken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.notificatie.Tijdwerk;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One review from invitation to the last look back, as those who take part hear of it; and the page that tells it. After a change of what
 * is told, write the page anew: {@code ./mvnw test -Dtest=PostverhaalTest -Dpost.schrijf=true}. It happens in a year that is over, in which
 * nothing else of these people did.
 */
@QuarkusTest
class PostverhaalTest {

    private static final Path PAGINA = Path.of("src/docs/post.md");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 6);
    private static final LocalTime OCHTEND = LocalTime.of(9, 5);
    private static final LocalTime MIDDAG = LocalTime.of(14, 0);
    private static final LocalTime EINDE = LocalTime.of(17, 0);

    private static final String INLEIDING =
            """
            # The post of one review

            Written by a run of the service (`PostverhaalTest`, which also holds this page against it): the journey of one review as the six people
            who take part learn of it, by their messages in the service, their mails and their calendars alone. Bold is what somebody did. Day 0 is
            a Monday; all chose the default: what cannot wait comes at once, the rest in a digest at 8 in the morning. A mail names the gemeente that
            asks, the kind of thing and the date, and nothing else. Whoever does something is not told of it. Reminders come at 9: three days
            before a date, on the day, and two days after where something can still be done.

            | day | time | who | in the service | by mail | calendar |
            | --- | --- | --- | --- | --- | --- |
            """;

    @Inject
    Postwerk werk;

    @Inject
    Klok klok;

    private final Verhaal verhaal = new Verhaal(mensen(), op(0, LocalTime.MIDNIGHT));
    private Proefreview review;
    private int dag;

    /** What other tests accepted would take up the people of that year. */
    @BeforeEach
    void niemand_is_bezig() {
        Eigenaar.doe("update uitnodiging set bijdrage_uiterlijk_op = '2024-12-01' where status = 'GEACCEPTEERD'");
    }

    @AfterEach
    void herstel() {
        klok.verschuif(Duration.ZERO);
    }

    @Test
    void een_review_is_te_volgen_met_de_post_alleen() throws IOException {
        uitnodigen();
        schrijven();
        oogsten();
        terugkijken();

        String blad = INLEIDING + verhaal.regels();
        if (Boolean.getBoolean("post.schrijf")) {
            Files.writeString(PAGINA, blad);
        }
        assertThat(blad).as("schrijf de pagina opnieuw").isEqualTo(Files.readString(PAGINA));
        assertThat(verhaal.van(PEER_UTRECHT))
                .as("wie ingeleverd heeft wordt niet herinnerd")
                .noneMatch(regel -> regel.contains("Herinnering: uw bijdrage aan een ronde"));
        assertThat(verhaal.van(PEER_GRONINGEN))
                .anyMatch(regel -> regel.contains("Herinnering: uw bijdrage aan een ronde"));
    }

    private void uitnodigen() {
        middag(0);
        String[] uitnodigingen = new String[2];
        doet(
                "NDSD neemt de casus van Amsterdam aan.",
                () -> review = eenReview().metFormat("INCIDENTMETHODE").zonderTeam());
        doet("Amsterdam nodigt Utrecht en Groningen uit.", () -> {
            uitnodigingen[0] = nodigUit("GM0344");
            uitnodigingen[1] = nodigUit("GM0014");
        });
        middag(2);
        doet("Utrecht doet mee.", () -> doetMee(COORDINATOR_UTRECHT, uitnodigingen[0], PEER_UTRECHT));
        middag(13);
        doet(
                "Groningen ook, vlak voor de datum.",
                () -> doetMee(COORDINATOR_GRONINGEN, uitnodigingen[1], PEER_GRONINGEN));
    }

    private void schrijven() {
        middag(14);
        String[] sessie = new String[1];
        doet("De review begint en de eerste ronde gaat open.", () -> {
            review.naar("RONDES");
            review.open(VERHELDEREN);
        });
        doet(
                "Amsterdam stelt twee data voor een sessie voor.",
                () -> sessie[0] = Sessies.stelVoor(COORDINATOR, review, tijdstip(23, MIDDAG), tijdstip(24, MIDDAG)));
        middag(15);
        doet(
                "De eerste datum wordt het.",
                () -> gaat(COORDINATOR, sessie[0], Map.of("naar", "VASTGESTELD", "beginOp", tijdstip(23, MIDDAG))));
        middag(17);
        doet("Toch de tweede.", () -> gaat(COORDINATOR, sessie[0], Sessies.verzetNaar(tijdstip(24, MIDDAG))));
        middag(19);
        doet("De ronde gaat dicht.", () -> review.sluit(VERHELDEREN));
        doet("De tweede ronde gaat open.", () -> review.open(REFLECTEREN));
        middag(22);
        String[] reflectie = new String[1];
        doet(
                "De peer uit Utrecht levert in.",
                () -> reflectie[0] = Schrijven.ingediend(review, PEER_UTRECHT, REFLECTEREN, Schrijven.REFLECTIE));
        middag(35);
        doet("Amsterdam geeft een week langer.", () -> wijzig(
                        COORDINATOR,
                        review.rondePad(REFLECTEREN),
                        Map.of("deadlineOp", tijdstip(44, EINDE), "reden", "Groningen vroeg om een week."))
                .then()
                .statusCode(200));
        middag(42);
        doet(
                "De peer uit Groningen levert in.",
                () -> Schrijven.ingediend(review, PEER_GRONINGEN, REFLECTEREN, Schrijven.REFLECTIE));
        doet(
                "En reageert op wat Utrecht schreef.",
                () -> Gesprekken.zegt(PEER_GRONINGEN, Gesprekken.over(reflectie[0]), "Dit herkennen wij."));
        middag(45);
        doet("De ronde gaat dicht.", () -> review.sluit(REFLECTEREN));
        doet("De ronde met adviezen gaat open.", () -> review.open(ADVISEREN));
    }

    private void oogsten() {
        middag(48);
        String[] adviezen = new String[2];
        doet("De peers geven advies.", () -> {
            adviezen[0] = Schrijven.ingediend(review, PEER_UTRECHT, ADVISEREN, Schrijven.ADVIES);
            adviezen[1] = Schrijven.ingediend(review, PEER_GRONINGEN, ADVISEREN, Schrijven.ADVIES);
        });
        doet("De ronde gaat dicht en de laatste gaat open.", () -> {
            review.sluit(ADVISEREN);
            review.open(TERUGBLIK);
        });
        middag(50);
        doet("De casushouder kijkt terug, en de oogst begint.", () -> {
            Schrijven.ingediend(review, SCHRIJVER, TERUGBLIK, Map.of("terugblik", "Wij gaan bij het gezin beginnen."));
            review.sluit(TERUGBLIK);
        });
        middag(51);
        String[] titel = new String[1];
        doet("Amsterdam draagt een tip voor als les.", () -> titel[0] = Oogstreview.draagVoor(tip(adviezen)));
        middag(53);
        doet("Utrecht vindt het goed.", () -> stemIn(COORDINATOR_UTRECHT, titel[0]));
        middag(70);
        doet("Groningen ook.", () -> stemIn(COORDINATOR_GRONINGEN, titel[0]));
        middag(71);
        doet("De redactie van NDSD publiceert de les.", () -> {
            String les = "/lessen/"
                    + Eigenaar.lees("select id from les where titel = ?", titel[0])
                            .get(0);
            gaat(Als.NDSD, les, Map.of("naar", "IN_REDACTIE"));
            gaat(Als.NDSD, les, Map.of("naar", "GEPUBLICEERD"));
        });
        doet("De peer uit Utrecht en de casushouder nemen zich iets voor, en de oogst is klaar.", () -> {
            maak(PEER_UTRECHT, Schrijven.spiegelVan(adviezen[0]) + "/voornemens", voornemen(100));
            maak(SCHRIJVER, review.pad() + "/voornemens", voornemen(150));
            review.naar("OPVOLGING");
        });
    }

    /** The voornemens, and six and ten months later. */
    private void terugkijken() {
        ochtenden(72, 74);
        ochtenden(97, 103);
        ochtenden(147, 153);
        ochtenden(252, 258);
        ochtenden(374, 380);
    }

    private static Map<String, String> mensen() {
        Map<String, String> mensen = new LinkedHashMap<>();
        mensen.put(COORDINATOR, "coördinator van Amsterdam");
        mensen.put(SCHRIJVER, "casushouder");
        mensen.put(COORDINATOR_UTRECHT, "coördinator van Utrecht");
        mensen.put(PEER_UTRECHT, "peer uit Utrecht");
        mensen.put(COORDINATOR_GRONINGEN, "coördinator van Groningen");
        mensen.put(PEER_GRONINGEN, "peer uit Groningen");
        return mensen;
    }

    private String nodigUit(String gemeente) {
        String uitnodiging = "/uitnodigingen/"
                + maak(
                        COORDINATOR,
                        review.pad() + "/uitnodigingen",
                        Map.of(
                                "gemeente", gemeente,
                                "antwoordUiterlijkOp", tijdstip(14, EINDE),
                                "bijdrageUiterlijkOp", tijdstip(60, EINDE)));
        gaat(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD"));
        return uitnodiging;
    }

    private void doetMee(String coordinator, String uitnodiging, String peer) {
        gaat(coordinator, uitnodiging, Map.of("naar", "GEACCEPTEERD", "deelnemers", List.of(Mensen.id(peer))));
    }

    private String tip(String... reflecties) {
        List<String> fragmenten = List.of(reflecties).stream()
                .map(reflectie -> maak(
                        COORDINATOR,
                        review.pad() + "/fragmenten",
                        Map.of("reflectie", id(reflectie), "veld", "advies", "begin", 0, "einde", 20)))
                .toList();
        return review.pad()
                + "/tips/"
                + maak(
                        COORDINATOR,
                        review.pad() + "/tips",
                        Map.of(
                                "principe",
                                "LEER_VAN_DE_PRAKTIJK",
                                "tekst",
                                "Laat het gezin kiezen.",
                                "fragmenten",
                                fragmenten));
    }

    private void stemIn(String coordinator, String titel) {
        String toestemming = Eigenaar.lees(
                        "select id from toestemming where titel = ? and gemeente = ?",
                        titel,
                        Mensen.gemeente(coordinator))
                .get(0);
        gaat(coordinator, "/toestemmingen/" + toestemming, Map.of("naar", "GEGEVEN", "naamTonen", true));
    }

    private static Map<String, Object> voornemen(int na) {
        return Map.of(
                "wat", "Gezinnen kiezen wie er blijft.",
                "doorWie", "De teamleider",
                "wanneerdatum", BEGIN.plusDays(na).toString(),
                "niveau", "UITVOERING",
                "eersteStap", "Bij een gezin beginnen.");
    }

    private void doet(String wat, Runnable daad) {
        verhaal.gebeurt(dag, MIDDAG, wat);
        daad.run();
        laatTijdWerken(MIDDAG);
    }

    private static void gaat(String wie, String pad, Map<String, ?> overgang) {
        zet(wie, pad, overgang).then().statusCode(204);
    }

    /** Each morning until this day, and then the afternoon of it. */
    private void middag(int nieuw) {
        ochtenden(dag + 1, nieuw);
        klok.zetOp(op(nieuw, MIDDAG).toInstant());
        dag = nieuw;
    }

    private void ochtenden(int van, int tot) {
        for (int ochtend = van; ochtend <= tot; ochtend++) {
            klok.zetOp(op(ochtend, OCHTEND).toInstant());
            dag = ochtend;
            laatTijdWerken(OCHTEND);
        }
    }

    private void laatTijdWerken(LocalTime tijd) {
        Tijdwerk.doe();
        werk.tik();
        verhaal.lees(dag, tijd);
    }

    private static ZonedDateTime op(int na, LocalTime tijd) {
        return BEGIN.plusDays(na).atTime(tijd).atZone(Klok.ZONE);
    }

    private static String tijdstip(int na, LocalTime tijd) {
        return op(na, tijd).toInstant().toString();
    }
}
