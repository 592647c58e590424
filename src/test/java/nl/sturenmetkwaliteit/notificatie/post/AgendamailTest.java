package nl.sturenmetkwaliteit.notificatie.post;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static nl.sturenmetkwaliteit.platform.tijd.Klok.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Brief;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.notificatie.Tijdwerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes by mail for a calendar, read back by another library than the one that wrote it. */
@QuarkusTest
class AgendamailTest {

    private static final String VERVANGER = "liesbeth.utrecht";
    private static final List<String> ALLEN =
            List.of(PEER_UTRECHT, PEER_GRONINGEN, VERVANGER, SCHRIJVER, COORDINATOR_UTRECHT);

    @Inject
    Postwerk werk;

    private final Map<String, Integer> gelezen = new HashMap<>();

    @BeforeEach
    void wat_er_al_was_telt_niet() {
        Eigenaar.doe("update notificatie set post_op = null where post is null");
        ALLEN.forEach(this::nieuwVoor);
    }

    @Test
    void een_sessie_komt_in_de_agenda_verhuist_en_gaat_er_weer_uit() {
        Proefreview review = eenReview().gestart();
        String sessie = Sessies.stelVoor(COORDINATOR, review, naDeZomertijd(), naDeWintertijd());
        assertThat(enige(PEER_UTRECHT, "Kies data voor een sessie").agenda())
                .as("een voorstel is nog geen afspraak")
                .isEmpty();

        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", naDeZomertijd()))
                .then()
                .statusCode(204);
        Brief eerste = enige(PEER_UTRECHT, "De datum van een sessie staat vast");
        zet(COORDINATOR, sessie, Sessies.verzetNaar(naDeWintertijd())).then().statusCode(204);
        Brief tweede = enige(PEER_UTRECHT, "Een sessie is gewijzigd");
        zet(COORDINATOR, sessie, Map.of("naar", "AFGELAST", "reden", "Er is te veel ander werk."))
                .then()
                .statusCode(204);
        Brief derde = enige(PEER_UTRECHT, "Een sessie gaat niet door");

        assertThat(eerste.kop("Content-Type")).startsWith("multipart/mixed");
        assertThat(eerste.bron())
                .containsSubsequence(
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "Content-Type: text/calendar; charset=UTF-8; method=REQUEST",
                        "application/ics",
                        "agenda.ics")
                .doesNotContain("Stadhuis");
        assertThat(eerste.tekst())
                .contains("van 14.00 tot 16.00 uur.", "Met deze mail kunt u de datum in uw agenda zetten.");
        assertThat(agenda(eerste).getMethod().isRequest()).isTrue();
        assertThat(begin(eerste)).isEqualTo(Instant.parse(naDeZomertijd()));
        assertThat(begin(tweede)).isEqualTo(Instant.parse(naDeWintertijd()));
        assertThat(item(eerste).getSummary().getValue()).isEqualTo("Sessie van een peerreview (Amsterdam)");
        assertThat(item(eerste).getAttendees()).singleElement().satisfies(wie -> assertThat(wie.getEmail())
                .isEqualTo(Mensen.email(PEER_UTRECHT)));
        assertThat(item(eerste).getOrganizer().getEmail()).isEqualTo("bericht@smk.example");
        assertThat(item(tweede).getUid()).isEqualTo(item(eerste).getUid());
        assertThat(volgnummer(tweede)).isGreaterThan(volgnummer(eerste));
        assertThat(agenda(derde).getMethod().isCancel()).isTrue();
        assertThat(item(derde).getUid()).isEqualTo(item(eerste).getUid());
        assertThat(volgnummer(derde)).isGreaterThan(volgnummer(tweede));
    }

    @Test
    void wie_vervangen_is_raakt_de_afspraak_en_de_berichten_kwijt_en_de_vervanger_krijgt_haar() {
        Proefreview review = eenReview().gestart();
        String sessie = Sessies.stelVoor(COORDINATOR, review, Sessies.over(20));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", Sessies.over(20)))
                .then()
                .statusCode(204);
        Brief afspraak = enige(PEER_UTRECHT, "De datum van een sessie staat vast");
        assertThat(paden(PEER_UTRECHT)).contains(sessie);
        review.open(VERHELDEREN);
        Tijdwerk.doe();
        vervang(review, VERVANGER);
        // said in the meantime and not sent yet: it stays inside
        List<Brief> oud = nieuw(PEER_UTRECHT);
        List<Brief> nieuw = nieuw(VERVANGER);

        assertThat(oud.stream().map(Brief::onderwerp)).containsExactly("Een datum in uw agenda vervalt");
        Brief weg = oud.get(0);
        assertThat(agenda(weg).getMethod().isCancel()).isTrue();
        assertThat(item(weg).getUid()).isEqualTo(item(afspraak).getUid());
        assertThat(stempel(weg)).isAfterOrEqualTo(stempel(afspraak));
        assertThat(weg.tekst()).doesNotContain("Amsterdam", review.id());
        assertThat(weg.agenda().orElseThrow()).doesNotContain("(Amsterdam", review.id());
        assertThat(paden(PEER_UTRECHT)).contains("/taken").doesNotContain(sessie, review.rondePad(VERHELDEREN));

        Brief erbij = nieuw.stream()
                .filter(brief -> brief.onderwerp().equals("De datum van een sessie staat vast"))
                .findFirst()
                .orElseThrow();
        assertThat(begin(erbij)).isEqualTo(Instant.parse(Sessies.over(20)));
        assertThat(paden(VERVANGER)).contains(sessie);

        assertThat(nieuw(PEER_UTRECHT)).as("en daarna niet nog eens").isEmpty();
        vervang(review, PEER_UTRECHT);
        assertThat(nieuw(PEER_UTRECHT).stream().map(Brief::onderwerp)).contains("De datum van een sessie staat vast");
        assertThat(paden(PEER_UTRECHT)).contains(sessie);
    }

    @Test
    void een_termijn_komt_met_de_mail_die_er_toch_al_gaat_en_verschuift_mee() {
        Proefreview review = eenReview().metFormat("INCIDENTMETHODE").gestart();
        review.open(VERHELDEREN);
        review.sluit(VERHELDEREN);
        nieuw(PEER_UTRECHT);
        review.open(REFLECTEREN);
        Brief zet = enige(PEER_UTRECHT, "U bent aan zet in een peerreview");
        Schrijven.ingediend(review, PEER_GRONINGEN, REFLECTEREN, Schrijven.REFLECTIE);
        nieuw(PEER_GRONINGEN);
        LocalDate later = LocalDate.now(ZONE).plusDays(40);
        wijzig(
                        COORDINATOR,
                        review.rondePad(REFLECTEREN),
                        Map.of(
                                "deadlineOp",
                                later.atTime(17, 0).atZone(ZONE).toInstant().toString(),
                                "reden",
                                "Het is herfstvakantie."))
                .then()
                .statusCode(200);
        Brief verzet = enige(PEER_UTRECHT, "Meer tijd voor een ronde");

        assertThat(item(zet).getSummary().getValue()).isEqualTo("Schrijven in een peerreview (Amsterdam)");
        assertThat(item(zet).getTransparency().isTransparent()).isTrue();
        assertThat(item(verzet).getUid()).isEqualTo(item(zet).getUid());
        assertThat(volgnummer(verzet)).isGreaterThan(volgnummer(zet));
        assertThat(verzet.agenda().orElseThrow())
                .contains("DTSTART;VALUE=DATE:" + later.toString().replace("-", ""));
        assertThat(nieuw(PEER_GRONINGEN))
                .as("wie indiende, wacht niet op een datum")
                .isEmpty();
    }

    @Test
    void een_uitnodiging_draagt_haar_antwoordtermijn_en_de_intrekking_haalt_hem_weg() {
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        List<Brief> gevraagd = nieuw(COORDINATOR_UTRECHT);
        zet(COORDINATOR, uitnodiging, Map.of("naar", "INGETROKKEN", "reden", "De casus is van de baan."))
                .then()
                .statusCode(204);
        Brief ingetrokken = enige(COORDINATOR_UTRECHT, "Uitnodiging ingetrokken");

        assertThat(gevraagd).hasSize(1);
        assertThat(agenda(gevraagd.get(0)).getMethod().isRequest()).isTrue();
        assertThat(agenda(ingetrokken).getMethod().isCancel()).isTrue();
        assertThat(item(ingetrokken).getUid()).isEqualTo(item(gevraagd.get(0)).getUid());
    }

    private static void vervang(Proefreview review, String door) {
        String uitnodiging = Eigenaar.lees(
                        "select id from uitnodiging where peerreview = ?::uuid and gemeente = 'GM0344'", review.id())
                .get(0);
        wijzig(COORDINATOR_UTRECHT, "/uitnodigingen/" + uitnodiging, Map.of("deelnemers", List.of(Mensen.id(door))))
                .then()
                .statusCode(200);
    }

    private static List<String> paden(String wie) {
        return als(wie).get("/notificaties?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.pad");
    }

    private void nieuwVoor(String wie) {
        gelezen.put(wie, Brievenbus.vanDeTest().aantalVan(Mensen.email(wie)));
    }

    private Brief enige(String wie, String onderwerp) {
        List<Brief> nieuw = nieuw(wie).stream()
                .filter(brief -> brief.onderwerp().startsWith(onderwerp))
                .toList();
        assertThat(nieuw).as(onderwerp).hasSize(1);
        return nieuw.get(0);
    }

    /** What came since the last time, once everything that is due has gone. */
    private List<Brief> nieuw(String wie) {
        Tijdwerk.doe();
        werk.tik();
        List<Brief> nieuw = Brievenbus.vanDeTest().na(Mensen.email(wie), gelezen.getOrDefault(wie, 0));
        gelezen.merge(wie, nieuw.size(), Integer::sum);
        return nieuw;
    }

    /** Two in the afternoon, the day after the clock goes the way it goes next. */
    private static String naDeZomertijd() {
        return naDeKlok(Instant.now().plus(30, ChronoUnit.DAYS));
    }

    private static String naDeWintertijd() {
        return naDeKlok(Instant.parse(naDeZomertijd()));
    }

    private static String naDeKlok(Instant van) {
        return ZONE.getRules()
                .nextTransition(van)
                .getDateTimeAfter()
                .toLocalDate()
                .plusDays(1)
                .atTime(14, 0)
                .atZone(ZONE)
                .toInstant()
                .toString();
    }

    private static ICalendar agenda(Brief brief) {
        return Biweekly.parse(brief.agenda().orElseThrow()).first();
    }

    private static VEvent item(Brief brief) {
        return agenda(brief).getEvents().get(0);
    }

    private static Instant begin(Brief brief) {
        return item(brief).getDateStart().getValue().toInstant();
    }

    private static Instant stempel(Brief brief) {
        return item(brief).getDateTimeStamp().getValue().toInstant();
    }

    private static int volgnummer(Brief brief) {
        return item(brief).getSequence().getValue();
    }
}
