package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.platform.tijd.Klok.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes back at its date, in years in which no other test has anything planned. */
@QuarkusTest
class HerinneringTest {

    private final LosseReview review = LosseReview.inTeamvorming();

    @Inject
    Herinneraar herinneraar;

    @AfterEach
    void ruim_op() {
        Eigenaar.doe(
                "update peerreview set status = 'GESTOPT', voor_pauze = null, gepauzeerd_op = null where id = ?",
                review.id());
        Eigenaar.doe("delete from uitnodiging where peerreview = ?", review.id());
        Eigenaar.doe("delete from toestemming where peerreview = ?", review.id());
        Eigenaar.doe("delete from notificatie where gemaakt_op > now() + interval '2 years'");
    }

    @Test
    void een_uitnodiging_wordt_vooraf_en_op_de_dag_genoemd_en_daarna_niet_meer() {
        UUID uitnodiging = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into uitnodiging (id, gastheer, gemeente, peerreview, casus, titel, sturingsvraag, themas, antwoord_uiterlijk_op,
                    bijdrage_uiterlijk_op, status, gemaakt_op, verstuurd_op)
                values (?, 'GM0363', 'GM0344', ?, ?, 'Titel', 'Vraag', '{}', ?::timestamptz, '2031-09-01', 'VERSTUURD', '2031-05-01', '2031-05-01')
                """,
                uitnodiging,
                review.id(),
                review.casus(),
                op("2031-05-20", "17:00").toString());

        herinneraar.herinnerOp(op("2031-05-17", "08:59"));
        assertThat(tonen(COORDINATOR_UTRECHT)).isEmpty();
        herinneraar.herinnerOp(op("2031-05-17", "09:00"));
        herinneraar.herinnerOp(op("2031-05-18", "09:00"));
        assertThat(tonen(COORDINATOR_UTRECHT)).containsExactly("UITGENODIGD VOORAF");
        herinneraar.herinnerOp(op("2031-05-20", "09:00"));
        herinneraar.herinnerOp(op("2031-05-22", "10:00"));
        assertThat(tonen(COORDINATOR_UTRECHT)).containsExactly("UITGENODIGD VOORAF", "UITGENODIGD OP_DE_DAG");
        assertThat(Eigenaar.lees("select distinct pad from notificatie where peerreview = ?", review.id()))
                .containsExactly("/uitnodigingen/" + uitnodiging);
    }

    @Test
    void wie_pas_hoort_van_een_datum_wordt_er_niet_meteen_aan_herinnerd() {
        ronde("2032-06-10", "2032-06-12");
        herinneraar.herinnerOp(op("2032-06-10", "12:00"));
        assertThat(tonen(PEER_UTRECHT)).isEmpty();
        herinneraar.herinnerOp(op("2032-06-12", "12:00"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT OP_DE_DAG");
    }

    @Test
    void een_dienst_die_sliep_zegt_alleen_het_laatste() {
        ronde("2032-06-01", "2032-06-20");
        herinneraar.herinnerOp(op("2032-06-23", "12:00"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT ERNA");
        herinneraar.herinnerOp(op("2032-06-17", "12:00"));
        assertThat(tonen(PEER_UTRECHT)).as("ook niet als de klok terugspringt").containsExactly("DEADLINE_NADERT ERNA");
        herinneraar.herinnerOp(op("2032-08-17", "12:00"));
        assertThat(tonen(PEER_UTRECHT)).hasSize(1);
    }

    @Test
    void een_verlenging_is_een_nieuwe_datum_en_wat_gezegd_is_blijft_gezegd() {
        UUID ronde = ronde("2033-02-01", "2033-02-10");
        herinneraar.herinnerOp(op("2033-02-07", "09:30"));
        Eigenaar.doe(
                "update ronde set deadline_op = ?::timestamptz where id = ?",
                op("2033-02-17", "17:00").toString(),
                ronde);
        Eigenaar.doe(
                """
                insert into ronde_verlenging (gemeente, id, ronde, van_op, naar_op, reden, door_naam, op)
                values ('GM0363', gen_random_uuid(), ?, now(), now(), 'Vakantie', 'Fatima', ?::timestamptz)
                """,
                ronde,
                op("2033-02-08", "10:00").toString());
        herinneraar.herinnerOp(op("2033-02-10", "09:30"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT VOORAF");
        herinneraar.herinnerOp(op("2033-02-14", "09:30"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT VOORAF", "DEADLINE_NADERT VOORAF");
    }

    @Test
    void wie_indiende_of_niet_meer_meedoet_en_wat_stilstaat_wordt_niet_herinnerd() {
        UUID ronde = ronde("2034-02-01", "2034-02-10");
        review.pauzeert();
        herinneraar.herinnerOp(op("2034-02-07", "09:30"));
        assertThat(tonen(PEER_UTRECHT)).isEmpty();
        review.gaatVerder();
        Eigenaar.doe(
                "insert into inzending (gemeente, peerreview, ronde, persoon) values ('GM0363', ?, ?, ?::uuid)",
                review.id(),
                ronde,
                Mensen.id(PEER_UTRECHT));
        herinneraar.herinnerOp(op("2034-02-07", "09:31"));
        assertThat(tonen(PEER_UTRECHT)).isEmpty();
        Eigenaar.doe("delete from inzending where ronde = ?", ronde);
        Eigenaar.doe("update gastrecht set tot_op = now() where peerreview = ?", review.id());
        herinneraar.herinnerOp(op("2034-02-07", "09:32"));
        assertThat(tonen(PEER_UTRECHT)).isEmpty();
        Eigenaar.doe("update gastrecht set tot_op = null where peerreview = ?", review.id());
        herinneraar.herinnerOp(op("2034-02-07", "09:33"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT VOORAF");
    }

    /** On 26 March 2034 the clocks go forward at two, on 29 October back at three. */
    @Test
    void ook_in_de_week_dat_de_klok_verspringt_is_het_negen_uur() {
        ronde("2034-03-01", "2034-03-26");
        herinneraar.herinnerOp(Instant.parse("2034-03-23T07:59:59Z"));
        assertThat(tonen(PEER_UTRECHT)).isEmpty();
        herinneraar.herinnerOp(Instant.parse("2034-03-23T08:00:00Z"));
        assertThat(tonen(PEER_UTRECHT)).hasSize(1);
        herinneraar.herinnerOp(Instant.parse("2034-03-26T06:59:59Z"));
        assertThat(tonen(PEER_UTRECHT)).hasSize(1);
        herinneraar.herinnerOp(Instant.parse("2034-03-26T07:00:00Z"));
        assertThat(tonen(PEER_UTRECHT)).containsExactly("DEADLINE_NADERT VOORAF", "DEADLINE_NADERT OP_DE_DAG");
    }

    @Test
    void een_toestemming_een_voornemen_en_een_opvolgmoment_komen_terug() {
        Eigenaar.doe(
                """
                insert into toestemming (id, gastheer, gemeente, peerreview, tip, titel, inzicht, wanneer_wel, wanneer_niet, fragmenten, status,
                    antwoord_uiterlijk_op, gevraagd_op)
                values (gen_random_uuid(), 'GM0363', 'GM0344', ?, gen_random_uuid(), 't', 'i', 'w', 'n', '{}', 'GEVRAAGD', ?::timestamptz, '2035-01-01')
                """,
                review.id(),
                op("2035-04-20", "23:59").toString());
        UUID spiegel = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into spiegel (gemeente, id, peerreview, gastheer, reflectie, casus_titel, schrijver, schrijver_naam, tekst, opgesteld_op)
                values ('GM0344', ?, ?, 'GM0363', gen_random_uuid(), 'Titel', ?::uuid, 'Nadia', 'Tekst', now())
                """,
                spiegel,
                review.id(),
                Mensen.id(PEER_UTRECHT));
        Eigenaar.doe(
                """
                insert into voornemen (gemeente, id, peerreview, spiegel, wat, door_wie, wanneerdatum, niveau, eerste_stap, door, gemaakt_op)
                values ('GM0344', gen_random_uuid(), ?, ?, 'Wat', 'Wie', '2035-04-20', 'BELEID', 'Stap', ?::uuid, now())
                """,
                review.id(),
                spiegel,
                Mensen.id(PEER_UTRECHT));
        Eigenaar.doe("update peerreview set status = 'OPVOLGING', opvolging_op = now() where id = ?", review.id());
        Eigenaar.doe(
                "insert into opvolgmoment (gemeente, id, peerreview, soort, datum) values ('GM0363', gen_random_uuid(), ?, 'NA_6_MAANDEN', '2035-04-20')",
                review.id());

        for (String dag : List.of("2035-04-17", "2035-04-20", "2035-04-22")) {
            herinneraar.herinnerOp(op(dag, "09:05"));
        }

        assertThat(tonen(COORDINATOR_UTRECHT))
                .containsExactly("TOESTEMMING_GEVRAAGD VOORAF", "TOESTEMMING_GEVRAAGD OP_DE_DAG");
        assertThat(tonen(SCHRIJVER))
                .containsExactly("OPVOLGMOMENT VOORAF", "OPVOLGMOMENT OP_DE_DAG", "OPVOLGMOMENT ERNA");
        assertThat(tonen(COORDINATOR)).containsExactlyElementsOf(tonen(SCHRIJVER));
        assertThat(Eigenaar.lees(
                        "select soort || ' ' || toon from notificatie where pad like '/spiegels/' || ? || '/%' order by id",
                        spiegel.toString()))
                .containsExactly(
                        "VOORNEMEN_KOMT_TERUG VOORAF", "VOORNEMEN_KOMT_TERUG OP_DE_DAG", "VOORNEMEN_KOMT_TERUG ERNA");
        Eigenaar.doe("update voornemen set vervallen_reden = 'Klaar met deze test' where spiegel = ?", spiegel);
    }

    private List<String> tonen(String wie) {
        return Eigenaar.lees(
                "select soort || ' ' || toon from notificatie where peerreview = ? and persoon = ?::uuid order by id",
                review.id(),
                Mensen.id(wie));
    }

    /** Open for one peer, until five o'clock of its last day. */
    private UUID ronde(String open, String tot) {
        UUID id = UUID.randomUUID();
        Eigenaar.doe("update peerreview set status = 'RONDES' where id = ?", review.id());
        Eigenaar.doe(
                """
                insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op, geopend_op)
                values ('GM0363', ?, ?, 1, 'REFLECTEREN', 'Ronde', 'Uitleg', 'NA_SLUITING', array ['PEER'], 'OPEN', ?::timestamptz, ?::timestamptz, ?::timestamptz)
                """,
                id,
                review.id(),
                op(open, "09:00").toString(),
                op(tot, "17:00").toString(),
                op(open, "09:00").toString());
        Eigenaar.doe(
                """
                insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, vanaf_op)
                values (gen_random_uuid(), 'GM0363', ?, ?, 'GM0344', ?::uuid, 'PEER', 'Nadia', 'BELEID', now())
                """,
                review.id(),
                review.casus(),
                Mensen.id(PEER_UTRECHT));
        return id;
    }

    private static Instant op(String dag, String tijd) {
        return LocalDate.parse(dag).atTime(LocalTime.parse(tijd)).atZone(ZONE).toInstant();
    }
}
