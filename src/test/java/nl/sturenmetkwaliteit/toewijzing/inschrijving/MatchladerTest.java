package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Onbeschikbaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Seizoenen;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.Conflict;
import nl.sturenmetkwaliteit.toewijzing.match.Grond;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Ontmoeting;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchladerTest {

    private static final String AMSTERDAM = "GM0363";
    private static final String UTRECHT = "GM0344";
    private static final String GRONINGEN = "GM0014";
    private static final String WEERT = "GM0988";
    private static final String OLDENZAAL = "GM0173";

    private final Matchlader lader;
    private final Keuken keuken;
    private final EntityManager em;
    private final InReview inReview;
    private final Clock clock;

    MatchladerTest(Matchlader lader, Keuken keuken, EntityManager em, InReview inReview, Clock clock) {
        this.lader = lader;
        this.keuken = keuken;
        this.em = em;
        this.inReview = inReview;
        this.clock = clock;
    }

    @Test
    void een_review_vraagt_wie_er_nog_niet_bij_is_en_niet_eerder_werd_gevraagd() {
        Proefreview review = eenReview().metBegeleider("roel.weert").zonderTeam();
        Reviewbouwer.wijsAan(review, "roel.weert");
        String utrecht = verstuurd(review, UTRECHT);
        zet(
                        COORDINATOR_UTRECHT,
                        utrecht,
                        Map.of("naar", "GEACCEPTEERD", "deelnemers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(204);
        verstuurd(review, OLDENZAAL);
        zet(
                        COORDINATOR_GRONINGEN,
                        verstuurd(review, GRONINGEN),
                        Map.of("naar", "AFGEWEZEN", "reden", "Wij hebben er nu geen mensen voor."))
                .then()
                .statusCode(204);

        Matchinvoer invoer = voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN);

        Casusvraag vraag = invoer.vragen().get(0);
        assertThat(vraag.gastheer()).isEqualTo(AMSTERDAM);
        assertThat(vraag.plaatsen()).isEqualTo(4);
        assertThat(vraag.niveaus()).containsExactly(Niveau.BELEID);
        assertThat(vraag.bezet()).containsExactlyInAnyOrder(UTRECHT, OLDENZAAL);
        assertThat(vraag.geweigerd()).containsExactly(GRONINGEN);
        assertThat(vraag.begeleidergemeente()).isEqualTo(WEERT);
        assertThat(invoer.ontmoetingen()).extracting(Ontmoeting::peer).contains(UTRECHT);
        assertThat(invoer.themanamen()).containsEntry("WMO", "Wmo");
    }

    @Test
    void ruimte_is_wat_een_gemeente_aankan_zonder_wat_zij_al_doet_of_is_gevraagd() {
        Proefreview review = eenReview().zonderTeam();
        int eerst = kandidaat(review, OLDENZAAL).ruimte();
        Proefreview andere = eenReview().zonderTeam();
        int al = kandidaat(review, OLDENZAAL).al();
        String voorgesteld = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, OLDENZAAL);
        assertThat(kandidaat(review, OLDENZAAL).ruimte()).isEqualTo(eerst);
        assertThat(kandidaat(review, OLDENZAAL).al()).isEqualTo(al + 1);
        assertThat(kandidaat(andere, OLDENZAAL).al()).isEqualTo(al);

        zet(COORDINATOR, voorgesteld, Map.of("naar", "VERSTUURD")).then().statusCode(204);

        assertThat(kandidaat(review, OLDENZAAL).ruimte()).isEqualTo(eerst - 1);
        assertThat(kandidaat(review, OLDENZAAL).al()).isEqualTo(al + 1);
        assertThat(kandidaat(andere, OLDENZAAL).al()).isEqualTo(al + 1);
        Eigenaar.doe("update gemeente set doet_mee = false where code = ?", OLDENZAAL);
        try {
            assertThat(kandidaat(review, OLDENZAAL).ruimte()).isZero();
        } finally {
            Eigenaar.doe("update gemeente set doet_mee = true where code = ?", OLDENZAAL);
        }
    }

    @Test
    void in_een_seizoen_telt_ook_een_team_dat_al_vol_is() {
        String seizoen = Seizoenen.open();
        Proefreview review = eenReview().zonderTeam();
        int al = alInSeizoen(seizoen, OLDENZAAL);
        Reviewbouwer.nodigUit(review, OLDENZAAL);
        assertThat(alInSeizoen(seizoen, OLDENZAAL)).isEqualTo(al + 1);
        Reviewbouwer.nodigUit(review, GRONINGEN);
        kies(review, 2, List.of(), List.of());

        assertThat(voorSeizoen(seizoen, Matchkeuzes.VAN_DE_GASTHEREN).vragen())
                .extracting(Casusvraag::peerreview)
                .doesNotContain(UUID.fromString(review.id()));
        assertThat(alInSeizoen(seizoen, OLDENZAAL)).isEqualTo(al + 1);
    }

    @Test
    void wat_een_gemeente_eerder_deed_is_ervaring_als_de_review_voorbij_is() {
        Proefreview review = eenReview().zonderTeam();
        Set<String> vanUtrecht = kandidaat(review, UTRECHT).ervaring();
        Set<String> vanAmsterdam = kandidaat(review, AMSTERDAM).ervaring();
        Proefreview eerder = eenReview().metCasus("themas", List.of("SCHULDEN")).inRonde(RondeSoort.REFLECTEREN);

        assertThat(kandidaat(review, UTRECHT).ervaring()).isEqualTo(vanUtrecht);
        assertThat(kandidaat(review, UTRECHT).gegeven()).isPositive();
        assertThat(kandidaat(review, AMSTERDAM).ervaring()).isEqualTo(vanAmsterdam);
        Eigenaar.doe(
                "update peerreview set status = 'OPVOLGING', opvolging_op = now() where id = ?",
                UUID.fromString(eerder.id()));
        assertThat(kandidaat(review, UTRECHT).ervaring()).contains("SCHULDEN");
        assertThat(kandidaat(review, AMSTERDAM).ervaring()).contains("SCHULDEN");
        int ontvangen = kandidaat(review, AMSTERDAM).ontvangen();
        assertThat(ontvangen).isPositive();
        // of the review itself that asks, nothing was received yet
        assertThat(kandidaat(eerder, AMSTERDAM).ontvangen()).isEqualTo(ontvangen);
        Proefreview metTeam = eenReview().metTeam();
        assertThat(kandidaat(metTeam, AMSTERDAM).ontvangen()).isEqualTo(ontvangen);
    }

    @Test
    void van_een_hard_conflict_is_alleen_te_zien_dat_het_er_is() {
        Proefreview review = eenReview().zonderTeam();

        Matchinvoer invoer = Onbeschikbaar.doorEenGeschil(() -> voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN));

        assertThat(invoer.conflicten())
                .contains(new Conflict(Onbeschikbaar.WIE, AMSTERDAM, Grond.NIET_BESCHIKBAAR, false));
        assertThat(voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN).conflicten())
                .doesNotContain(new Conflict(Onbeschikbaar.WIE, AMSTERDAM, Grond.NIET_BESCHIKBAAR, false));
    }

    @Test
    void alleen_de_dienst_zelf_krijgt_de_invoer() {
        Proefreview review = eenReview().zonderTeam();
        UUID id = UUID.fromString(review.id());

        assertThat(inReview.als(
                        COORDINATOR,
                        id,
                        () -> lader.voorReview(em.unwrap(Session.class), id, Matchkeuzes.VAN_DE_GASTHEREN)))
                .isEmpty();
        for (String vraag : List.of(
                "select count(*) from match_kandidaten(null, :id, current_date)",
                "select count(*) from match_conflicten(current_date) where :id is not null",
                "select count(*) from ontmoetingen(null) where :id is not null")) {
            assertThat(inReview.als(COORDINATOR, id, () -> em.createNativeQuery(vraag, Long.class)
                            .setParameter("id", id)
                            .getSingleResult()))
                    .isEqualTo(0L);
        }
        assertThat(voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN).kandidaten())
                .extracting(Kandidaat::gemeente)
                .contains(AMSTERDAM, WEERT);
    }

    @Test
    void een_keuze_van_de_gastheer_die_niet_meer_kan_houdt_niemand_op_en_een_van_nu_wel() {
        String seizoen = Seizoenen.open();
        Proefreview review = eenReview().zonderTeam();
        kies(review, List.of(Onbeschikbaar.WIE, WEERT), List.of(UTRECHT));
        UUID id = UUID.fromString(review.id());
        Matchkeuzes nu = new Matchkeuzes(
                3, Map.of(Wens.FRIS, 9), Map.of(id, Set.of(Onbeschikbaar.WIE)), Map.of(), Set.of(GRONINGEN), true);

        Matchinvoer zonder = Onbeschikbaar.doorDrukte(() -> voorSeizoen(seizoen, Matchkeuzes.VAN_DE_GASTHEREN));
        Matchinvoer met = Onbeschikbaar.doorDrukte(() -> voorSeizoen(seizoen, nu));

        assertThat(vraag(zonder, id).vast()).containsExactly(WEERT);
        assertThat(vraag(zonder, id).uitgesloten()).containsExactly(UTRECHT);
        assertThat(Matcher.bezwaren(zonder)).isEmpty();
        assertThat(vraag(met, id).plaatsen()).isEqualTo(3);
        assertThat(vraag(met, id).uitgesloten()).containsExactlyInAnyOrder(UTRECHT, GRONINGEN);
        assertThat(met.gewichten().gewichten()).containsEntry(Wens.FRIS, 9);
        assertThat(Matcher.bezwaren(met)).containsExactly(new Bezwaar(id, Onbeschikbaar.WIE, HardeRegel.BESCHIKBAAR));
        assertThat(vraag(voorSeizoen(seizoen, nu), id).vast()).containsExactlyInAnyOrder(Onbeschikbaar.WIE, WEERT);
    }

    @Test
    void dezelfde_vraag_geeft_dezelfde_invoer() {
        Proefreview review = eenReview().zonderTeam();

        assertThat(voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(voorReview(review, Matchkeuzes.VAN_DE_GASTHEREN));
    }

    private Kandidaat kandidaat(Proefreview review, String gemeente) {
        UUID id = UUID.fromString(review.id());
        return alsDienst(sessie -> new MatchinvoerRepository()
                .kandidaten(sessie, null, id, LocalDate.now(clock)).stream()
                        .filter(kandidaat -> kandidaat.gemeente().equals(gemeente))
                        .findFirst()
                        .orElseThrow());
    }

    private int alInSeizoen(String seizoen, String gemeente) {
        return voorSeizoen(seizoen, Matchkeuzes.VAN_DE_GASTHEREN).kandidaten().stream()
                .filter(kandidaat -> kandidaat.gemeente().equals(gemeente))
                .mapToInt(Kandidaat::al)
                .sum();
    }

    private Matchinvoer voorReview(Proefreview review, Matchkeuzes keuzes) {
        return alsDienst(sessie ->
                lader.voorReview(sessie, UUID.fromString(review.id()), keuzes).orElseThrow());
    }

    private Matchinvoer voorSeizoen(String seizoen, Matchkeuzes keuzes) {
        UUID id = UUID.fromString(seizoen.substring(seizoen.lastIndexOf('/') + 1));
        return alsDienst(sessie -> lader.voorSeizoen(sessie, id, keuzes));
    }

    private <T> T alsDienst(Function<Session, T> vraag) {
        AtomicReference<T> antwoord = new AtomicReference<>();
        keuken.alsSysteem(AMSTERDAM, () -> antwoord.set(vraag.apply(em.unwrap(Session.class))));
        return antwoord.get();
    }

    private static Casusvraag vraag(Matchinvoer invoer, UUID review) {
        return invoer.vragen().stream()
                .filter(vraag -> vraag.peerreview().equals(review))
                .findFirst()
                .orElseThrow();
    }

    private static void kies(Proefreview review, List<String> vast, List<String> uitgesloten) {
        kies(review, 4, vast, uitgesloten);
    }

    private static void kies(Proefreview review, int aantal, List<String> vast, List<String> uitgesloten) {
        String pad = review.pad() + "/peerkeuzes";
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, pad))
                .body(Map.of("aantalPeers", aantal, "vast", vast, "uitgesloten", uitgesloten))
                .put(pad)
                .then()
                .statusCode(200);
    }

    private static String verstuurd(Proefreview review, String gemeente) {
        String pad = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, gemeente);
        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        return pad;
    }
}
