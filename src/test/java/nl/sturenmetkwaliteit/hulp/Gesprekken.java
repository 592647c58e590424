package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;

import io.restassured.response.Response;
import java.util.Map;

/** Talks about what is in a review, as the people would. */
public final class Gesprekken {

    private Gesprekken() {}

    /**
     * The path of the conversation about a thing.
     *
     * @param ding the path of the thing in its review
     */
    public static String over(String ding) {
        String[] delen = ding.split("/");
        return "/peerreviews/" + delen[2] + "/gesprekken/" + delen[delen.length - 1];
    }

    /** The path of a question that was asked in this review, to talk about. */
    public static String vraag(Proefreview review) {
        return review.pad()
                + "/vragen/"
                + maak(PEER_UTRECHT, review.rondePad(VERHELDEREN) + "/vragen", Map.of("tekst", "Wie belde het gezin?"));
    }

    /** Says something; answers with its path. */
    public static String zegt(String wie, String gesprek, String tekst) {
        return gesprek + "/bijdragen/" + maak(wie, gesprek + "/bijdragen", Map.of("tekst", tekst));
    }

    /** Tries to say something. */
    public static Response probeert(String wie, String gesprek, Map<String, ?> bijdrage) {
        return als(wie).body(bijdrage).post(gesprek + "/bijdragen");
    }

    public static Response verwijdert(String wie, String bijdrage) {
        return als(wie).header("If-Match", etag(wie, bijdrage)).delete(bijdrage);
    }
}
