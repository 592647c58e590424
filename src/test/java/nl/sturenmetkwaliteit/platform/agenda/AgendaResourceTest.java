package nl.sturenmetkwaliteit.platform.agenda;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.niemand;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.nodigUit;
import static nl.sturenmetkwaliteit.hulp.Sessies.laatBegeleidenDoorNdsd;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.tijdvak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaResourceTest {

    @Test
    void een_sessie_staat_in_de_agenda_van_wie_erbij_is_van_vastgesteld_tot_afgelast() {
        Proefreview review = eenReview().metTeam();
        laatBegeleidenDoorNdsd(review);
        String sessie = stelVoor(COORDINATOR, review, over(10));
        assertThat(van(PEER_UTRECHT, sessie)).isEmpty();

        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)));
        for (String wie : List.of(PEER_UTRECHT, SCHRIJVER, COORDINATOR, NDSD)) {
            assertThat(begin(van(wie, sessie))).isEqualTo(Instant.parse(over(10)));
        }
        assertThat(van(COORDINATOR_UTRECHT, sessie)).isEmpty();
        int eerst = volgnummer(sessie);

        zet(
                COORDINATOR,
                sessie,
                Map.of(
                        "naar",
                        "VASTGESTELD",
                        "beginOp",
                        over(12),
                        "eindeOp",
                        tijdvak(over(12)).get("eindeOp"),
                        "reden",
                        "De zaal was die dag niet vrij."));
        assertThat(begin(van(PEER_UTRECHT, sessie))).isEqualTo(Instant.parse(over(12)));
        int verzet = volgnummer(sessie);
        wijzig(COORDINATOR, sessie, Map.of("plaats", "Stadhuis, zaal 5"));
        int elders = volgnummer(sessie);
        zet(COORDINATOR, sessie, Map.of("naar", "AFGELAST", "reden", "Er is te veel ander werk."));

        assertThat(van(PEER_UTRECHT, sessie).orElseThrow().getStatus().isCancelled())
                .isTrue();
        assertThat(eerst).isLessThan(verzet);
        assertThat(verzet).isLessThan(elders);
        assertThat(elders).isLessThan(volgnummer(sessie));
    }

    @Test
    void in_een_agenda_staat_geen_woord_dat_iemand_schreef() {
        Proefreview review = eenReview().gestart();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        wijzig(COORDINATOR, sessie, Map.of("videolink", "https://vergader.example/geheime-kamer"));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)));

        String tekst = agenda(PEER_UTRECHT);
        String titel = als(PEER_UTRECHT).get(review.pad()).then().extract().path("casusTitel");
        assertThat(tekst)
                .contains("Sessie van een peerreview (Amsterdam)")
                .doesNotContain(titel, "Stadhuis", "geheime");
    }

    @Test
    void de_ronde_waarin_men_nog_schrijft_staat_op_haar_laatste_dag() {
        Proefreview review = eenReview().inRonde(RondeSoort.REFLECTEREN);
        String ronde = review.rondePad(RondeSoort.REFLECTEREN);

        assertThat(van(PEER_UTRECHT, ronde)).isPresent();
        assertThat(van(SCHRIJVER, ronde)).isEmpty();
        assertThat(van(SCHRIJVER, review.rondePad(RondeSoort.TERUGBLIK))).isPresent();
        review.sluit(RondeSoort.REFLECTEREN);
        assertThat(van(PEER_UTRECHT, ronde)).isEmpty();
    }

    @Test
    void een_uitnodiging_die_wacht_is_voor_de_coordinator() {
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + nodigUit(review, "GM0344");
        assertThat(van(COORDINATOR_UTRECHT, uitnodiging)).isEmpty();
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        assertThat(van(COORDINATOR_UTRECHT, uitnodiging)).isPresent();
        assertThat(van(PEER_UTRECHT, uitnodiging)).isEmpty();
        zet(COORDINATOR, uitnodiging, Map.of("naar", "INGETROKKEN", "reden", "Wij vroegen een ander."));
        assertThat(van(COORDINATOR_UTRECHT, uitnodiging)).isEmpty();
    }

    @Test
    void op_het_geheime_adres_staat_dezelfde_agenda_en_na_intrekken_niets() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)));
        String adres = maakAdres(PEER_UTRECHT);

        assertThat(adres)
                .as("onder het ingestelde adres, hoe het verzoek de dienst ook noemt")
                .matches("http://127\\.0\\.0\\.1:8080/api/v1/agendas/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(lees(adres)).isEqualTo(agenda(PEER_UTRECHT)).contains(sessie);
        als(PEER_UTRECHT).get("/ik/agenda-adres").then().statusCode(200).body("adres", nullValue());

        String nieuw = maakAdres(PEER_UTRECHT);
        niemand().get(pad(adres)).then().statusCode(404);
        assertThat(lees(nieuw)).contains(sessie);

        als(PEER_UTRECHT)
                .header("If-Match", etag(PEER_UTRECHT, "/ik/agenda-adres"))
                .delete("/ik/agenda-adres")
                .then()
                .statusCode(204);
        niemand().get(pad(nieuw)).then().statusCode(404);
        als(PEER_UTRECHT).get("/ik/agenda-adres").then().body("gemaaktOp", nullValue());
    }

    @Test
    void het_geheim_zelf_wordt_nergens_bewaard() {
        String geheim = pad(maakAdres(PEER_GRONINGEN)).replaceAll("/agendas/|\\.ics", "");
        assertThat(Eigenaar.lees("select to_jsonb(a)::text from agenda_adres a"))
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(rij).doesNotContain(geheim));
    }

    @Test
    void het_adres_toont_met_de_rechten_van_dit_moment_en_alleen_van_wie_meedoet() {
        Proefreview review =
                eenReview().metPeers("thijs.utrecht", PEER_GRONINGEN).metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)));
        String adres = maakAdres("thijs.utrecht");
        assertThat(lees(adres)).contains(sessie);

        Eigenaar.doe(
                "update gastrecht set tot_op = now() where peerreview = ? and gast_gemeente = 'GM0344'",
                UUID.fromString(review.id()));
        assertThat(lees(adres)).doesNotContain(sessie);

        UUID thijs = UUID.fromString(Mensen.id("thijs.utrecht"));
        Eigenaar.doe("update deelnemer set status = 'OUD' where id = ?", thijs);
        try {
            niemand().get(pad(adres)).then().statusCode(404);
        } finally {
            Eigenaar.doe("update deelnemer set status = 'ACTIEF' where id = ?", thijs);
        }
        niemand().get(pad(adres)).then().statusCode(200);
    }

    @Test
    void wie_geen_coordinator_meer_is_ziet_op_het_adres_niet_meer_wat_een_coordinator_ziet() {
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + nodigUit(review, "GM0344");
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        String adres = maakAdres(COORDINATOR_UTRECHT);
        assertThat(lees(adres)).contains(uitnodiging);
        UUID hanneke = UUID.fromString(Mensen.id(COORDINATOR_UTRECHT));
        Eigenaar.doe("update deelnemer set coordinator = false where id = ?", hanneke);
        try {
            assertThat(lees(adres)).doesNotContain(uitnodiging);
        } finally {
            Eigenaar.doe("update deelnemer set coordinator = true where id = ?", hanneke);
        }
    }

    @Test
    void wie_de_agenda_al_heeft_krijgt_haar_niet_nog_eens_en_niemand_bewaart_haar() {
        String pad = pad(maakAdres(PEER_GRONINGEN));
        var eerste = niemand().get(pad).then().statusCode(200).extract();
        assertThat(eerste.header("Cache-Control")).isEqualTo("no-store");
        niemand().header("If-None-Match", eerste.header("ETag")).get(pad).then().statusCode(304);
    }

    private static String maakAdres(String wie) {
        return als(wie).post("/ik/agenda-adres")
                .then()
                .statusCode(200)
                .extract()
                .path("adres");
    }

    private static String pad(String adres) {
        return adres.substring(adres.indexOf("/agendas/"));
    }

    private static String lees(String adres) {
        return plat(niemand().get(pad(adres)).then().statusCode(200).extract().asString());
    }

    private static String agenda(String wie) {
        return plat(
                als(wie).get("/ik/agenda.ics").then().statusCode(200).extract().asString());
    }

    /** Long lines are folded; here they are read whole. */
    private static String plat(String tekst) {
        return tekst.replace("\r\n ", "");
    }

    private static Optional<VEvent> van(String wie, String pad) {
        return Biweekly.parse(agenda(wie)).first().getEvents().stream()
                .filter(item -> item.getUrl().getValue().endsWith(pad))
                .findFirst();
    }

    private static Instant begin(Optional<VEvent> item) {
        return item.orElseThrow().getDateStart().getValue().toInstant();
    }

    private static int volgnummer(String sessie) {
        return van(PEER_UTRECHT, sessie).orElseThrow().getSequence().getValue();
    }
}
