package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Meetings of a review. */
public final class Sessies {

    private Sessies() {}

    /** One o'clock so many days from now: the same moment whoever asks, all through a test. */
    public static String over(int dagen) {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(dagen)
                .atTime(13, 0)
                .toInstant(ZoneOffset.UTC)
                .toString();
    }

    /** Two hours from there. */
    public static Map<String, String> tijdvak(String begin) {
        return Map.of(
                "beginOp",
                begin,
                "eindeOp",
                Instant.parse(begin).plus(2, ChronoUnit.HOURS).toString());
    }

    /** Proposes these dates at a place, and answers with the path. */
    public static String stelVoor(String wie, Proefreview review, String... begin) {
        String pad = review.pad() + "/sessies";
        return pad
                + "/"
                + maak(
                        wie,
                        pad,
                        Map.of(
                                "plaats",
                                "Stadhuis, zaal 3",
                                "voorstellen",
                                Stream.of(begin).map(Sessies::tijdvak).toList()));
    }

    /** Agreed, at these people's own request, for today; answers with the path. */
    public static String vandaag(Proefreview review) {
        String sessie = stelVoor(COORDINATOR, review, over(10));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)))
                .then()
                .statusCode(204);
        Eigenaar.doe(
                "update sessie set begin_op = now(), einde_op = now() + interval '2 hours' where id = ?::uuid",
                id(sessie));
        return sessie;
    }

    /** Begun by who leads; answers with the path of what is on. */
    public static String bezig(Proefreview review) {
        String sessie = vandaag(review);
        zet(review.leider(), sessie, Map.of("naar", "BEZIG")).then().statusCode(204);
        return sessie + "/live";
    }

    /** Puts this on everyone's screen. */
    public static Response toon(String wie, String live, Map<String, ?> invoer) {
        return als(wie).header("If-Match", etag(wie, live)).body(invoer).put(live);
    }

    /** The transition that moves one that was agreed. */
    public static Map<String, Object> verzetNaar(String begin) {
        return Map.of(
                "naar",
                "VASTGESTELD",
                "beginOp",
                begin,
                "eindeOp",
                tijdvak(begin).get("eindeOp"),
                "reden",
                "De zaal was die dag niet vrij.");
    }

    /** {@link Als#NDSD} guides the review from now on: someone of no gemeente. */
    public static void laatBegeleidenDoorNdsd(Proefreview review) {
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("email", Mensen.mens(NDSD).get("email").asText()))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200);
    }

    /** Answers as this person, whatever the person answered before. */
    public static Response antwoord(String wie, String sessie, Map<String, String> perDatum) {
        String mijn = sessie + "/mijn-antwoorden";
        List<Map<String, String>> antwoorden = perDatum.entrySet().stream()
                .map(a -> Map.of("beginOp", a.getKey(), "antwoord", a.getValue()))
                .toList();
        return als(wie).header("If-Match", etag(wie, mijn))
                .body(Map.of("antwoorden", antwoorden))
                .put(mijn);
    }
}
