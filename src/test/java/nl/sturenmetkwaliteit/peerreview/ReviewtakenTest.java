package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewtakenTest {

    @Test
    void een_open_ronde_wacht_op_wie_er_nog_in_schrijft() {
        Proefreview review = eenReview().inRonde(RondeSoort.REFLECTEREN);
        String pad = review.rondePad(RondeSoort.REFLECTEREN);

        assertThat(Taken.van(PEER_UTRECHT)).contains("RONDE_SCHRIJVEN " + pad);
        assertThat(Taken.van(SCHRIJVER)).doesNotContain("RONDE_SCHRIJVEN " + pad);
        Eigenaar.doe(
                "insert into inzending (gemeente, peerreview, ronde, persoon) values ('GM0363', ?, ?, ?)",
                UUID.fromString(review.id()),
                UUID.fromString(review.ronde(RondeSoort.REFLECTEREN)),
                UUID.fromString(Mensen.id(PEER_UTRECHT)));
        assertThat(Taken.van(PEER_UTRECHT)).doesNotContain("RONDE_SCHRIJVEN " + pad);
    }

    @Test
    void wie_begeleidt_opent_de_volgende_ronde() {
        Proefreview review = eenReview().metBegeleider("kim.oldenzaal").gestart();
        String taak = "RONDE_OPENEN " + review.rondePad(RondeSoort.VERHELDEREN);

        assertThat(Taken.van("kim.oldenzaal")).contains(taak);
        assertThat(Taken.van(COORDINATOR)).doesNotContain(taak);
        review.open(RondeSoort.VERHELDEREN);
        assertThat(Taken.van("kim.oldenzaal")).doesNotContain(taak);
    }

    @Test
    void een_opvolgmoment_wacht_op_de_gastheer_als_zijn_datum_nadert() {
        Proefreview review = eenReview().inOogst();
        review.noemVoornemen();
        review.naar("OPVOLGING");
        assertThat(Taken.van(SCHRIJVER)).noneMatch(taak -> taak.startsWith("OPVOLGMOMENT_HOUDEN " + review.pad()));

        Eigenaar.doe(
                "update opvolgmoment set datum = current_date + 7 where peerreview = ? and soort = 'NA_6_MAANDEN'",
                UUID.fromString(review.id()));
        assertThat(Taken.van(SCHRIJVER)).anyMatch(taak -> taak.startsWith("OPVOLGMOMENT_HOUDEN " + review.pad()));
        assertThat(Taken.van(COORDINATOR)).anyMatch(taak -> taak.startsWith("OPVOLGMOMENT_HOUDEN " + review.pad()));
        assertThat(Taken.van(PEER_UTRECHT)).noneMatch(taak -> taak.contains(review.pad()));
    }

    @Test
    void een_voornemen_dat_is_opgevolgd_op_zijn_datum_wacht_niet_nog_eens() {
        Proefreview review = eenReview().inOogst();
        String voornemen = maak(
                COORDINATOR,
                review.pad() + "/voornemens",
                Map.of(
                        "wat", "Per gezin een vaste hulpverlener.",
                        "doorWie", "Teamleider",
                        "wanneerdatum", LocalDate.now().plusDays(30).toString(),
                        "niveau", "UITVOERING",
                        "eersteStap", "Bij een gezin beginnen."));
        review.naar("OPVOLGING");
        Eigenaar.doe(
                "update opvolgmoment set datum = current_date - 1 where voornemen = ?", UUID.fromString(voornemen));
        String moment = Eigenaar.lees("select id from opvolgmoment where voornemen = ?", UUID.fromString(voornemen))
                .get(0);
        String taak = "OPVOLGMOMENT_HOUDEN " + review.pad() + "/opvolgmomenten/" + moment;
        assertThat(Taken.van(COORDINATOR)).contains(taak);

        als(COORDINATOR)
                .contentType("application/json")
                .body(Map.of(
                        "watGedaan", "We hebben gebeld.",
                        "watBewonersMerkten", "Zij wisten wie er kwam.",
                        "watGeleerd", "Bel eerder."))
                .post(review.pad() + "/voornemens/" + voornemen + "/opvolgingen")
                .then()
                .statusCode(201);

        assertThat(Taken.van(COORDINATOR)).doesNotContain(taak);
        als(COORDINATOR)
                .get(review.pad() + "/opvolgmomenten/" + moment)
                .then()
                .body("uitkomst.watGedaan", equalTo("We hebben gebeld."));
    }

    @Test
    void een_aanmelding_wacht_op_ndsd_tot_die_antwoordt() {
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        zet(COORDINATOR, "/casussen/" + casus, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        String aanmelding = Eigenaar.lees("select id from aanmelding where casus = ?", UUID.fromString(casus))
                .get(0);
        assertThat(Taken.van(NDSD)).contains("AANMELDING_BEOORDELEN /aanmeldingen/" + aanmelding);
        assertThat(Taken.van(COORDINATOR)).noneMatch(taak -> taak.contains(aanmelding));

        zet(NDSD, "/aanmeldingen/" + aanmelding, Map.of("naar", "AANGENOMEN"))
                .then()
                .statusCode(204);
        assertThat(Taken.van(NDSD)).noneMatch(taak -> taak.contains(aanmelding));
    }
}
