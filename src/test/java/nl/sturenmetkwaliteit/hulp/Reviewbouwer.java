package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.jspecify.annotations.Nullable;

/**
 * Makes a review of Amsterdam the way people do: through the API, from the casus on. {@code fatima.amsterdam} coordinates,
 * {@code marloes.amsterdam} is the casushouder.
 *
 * <pre>Proefreview review = Reviewbouwer.eenReview().metPeers("nadia.utrecht", "bram.groningen").inRonde(REFLECTEREN);</pre>
 */
public final class Reviewbouwer {

    private final Map<String, Object> casus = new HashMap<>(Gastkeuken.VOLLEDIG);
    private final boolean intern;
    private List<String> peers;
    private @Nullable String begeleider;
    private @Nullable String format;

    private Reviewbouwer(boolean intern, List<String> peers) {
        this.intern = intern;
        this.peers = peers;
    }

    /** Between gemeenten, with a peer from Utrecht and one from Groningen unless told otherwise. */
    public static Reviewbouwer eenReview() {
        return new Reviewbouwer(false, List.of(Als.PEER_UTRECHT, Als.PEER_GRONINGEN));
    }

    /** Within Amsterdam, with colleagues as peers. */
    public static Reviewbouwer eenInterneReview() {
        return new Reviewbouwer(true, List.of(Als.COLLEGA));
    }

    /** Who is sent, of at least two gemeenten. */
    public Reviewbouwer metPeers(String... gebruikersnamen) {
        this.peers = List.of(gebruikersnamen);
        return this;
    }

    public Reviewbouwer metBegeleider(String gebruikersnaam) {
        this.begeleider = gebruikersnaam;
        return this;
    }

    public Reviewbouwer metFormat(String code) {
        this.format = code;
        return this;
    }

    /** Another text in the casus; {@code vervolgOp} too. */
    public Reviewbouwer metCasus(String veld, Object waarde) {
        casus.put(veld, waarde);
        return this;
    }

    /** Without invitations yet. */
    public Proefreview zonderTeam() {
        if (intern) {
            casus.put("intern", true);
        }
        String casusId = maak(SCHRIJVER, "/casussen", casus);
        if (intern) {
            zet(COORDINATOR, "/casussen/" + casusId, Map.of("naar", "INGEDIEND"))
                    .then()
                    .statusCode(204);
        } else {
            Gastkeuken.neemAan(casusId);
        }
        String id = als(COORDINATOR)
                .get("/casussen/" + casusId)
                .then()
                .statusCode(200)
                .extract()
                .path("peerreview");
        Proefreview review = new Proefreview(id, casusId, begeleider == null ? COORDINATOR : begeleider);
        if (format != null) {
            wijzig(COORDINATOR, review.pad(), Map.of("format", format)).then().statusCode(200);
        }
        return review;
    }

    /** The team accepted; the review has not started. */
    public Proefreview metTeam() {
        Proefreview review = zonderTeam();
        if (begeleider != null) {
            wijsAan(review, begeleider);
        }
        if (intern) {
            wijzig(COORDINATOR, review.pad(), Map.of("peers", ids(peers)))
                    .then()
                    .statusCode(200);
        } else {
            perGemeente().forEach((gemeente, namen) -> laatAannemen(review, gemeente, namen));
            spaarCapaciteit(review);
        }
        return review;
    }

    /** In its rondes; none is open yet. */
    public Proefreview gestart() {
        Proefreview review = metTeam();
        review.naar("RONDES");
        return review;
    }

    /** With this ronde open, and those before it closed. */
    public Proefreview inRonde(RondeSoort soort) {
        Proefreview review = gestart();
        review.tot(soort);
        return review;
    }

    /** With every ronde closed. */
    public Proefreview inOogst() {
        Proefreview review = gestart();
        review.rondAf();
        return review;
    }

    public static void wijsAan(Proefreview review, String gebruikersnaam) {
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", Mensen.gemeente(gebruikersnaam), "email", Mensen.email(gebruikersnaam)))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200);
    }

    /** Invites a gemeente as the host does, and answers with the id of the invitation, still {@code VOORGESTELD}. */
    public static String nodigUit(Proefreview review, String gemeente) {
        Instant nu = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return maak(
                COORDINATOR,
                review.pad() + "/uitnodigingen",
                Map.of(
                        "gemeente", gemeente,
                        "antwoordUiterlijkOp", nu.plus(14, ChronoUnit.DAYS).toString(),
                        "bijdrageUiterlijkOp", nu.plus(60, ChronoUnit.DAYS).toString()));
    }

    private static void laatAannemen(Proefreview review, String gemeente, List<String> namen) {
        String uitnodiging = "/uitnodigingen/" + nodigUit(review, gemeente);
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        zet(Mensen.coordinator(gemeente), uitnodiging, Map.of("naar", "GEACCEPTEERD", "deelnemers", ids(namen)))
                .then()
                .statusCode(204);
    }

    /** A gemeente takes part in four reviews at a time; the tests, which never end theirs, ask for more. */
    private static void spaarCapaciteit(Proefreview review) {
        Eigenaar.doe(
                "update uitnodiging set bijdrage_uiterlijk_op = now() - interval '2 days' where peerreview = ?",
                UUID.fromString(review.id()));
    }

    private Map<String, List<String>> perGemeente() {
        Map<String, List<String>> verdeeld = new LinkedHashMap<>();
        peers.forEach(peer -> verdeeld.computeIfAbsent(Mensen.gemeente(peer), code -> new ArrayList<>())
                .add(peer));
        return verdeeld;
    }

    private static List<String> ids(List<String> namen) {
        return namen.stream().map(Mensen::id).toList();
    }
}
