package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.sturenmetkwaliteit.hulp.Brief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives: who asks, what kind of thing, by when, and a link. Nothing else, not in the headers either. */
@QuarkusTest
class BrievenTest {

    private static final String PAD = "/lessen/0192a8c0-0000-7000-8000-000000000001";
    private static final String ANDER = "/lessen/0192a8c0-0000-7000-8000-000000000002";
    private static final Instant WINTER = Instant.parse("2027-01-14T16:00:00Z");
    private static final Instant EINDE_VAN_DE_DAG = Instant.parse("2027-01-20T22:59:00Z");

    @Inject
    Postwerk werk;

    @AfterEach
    void herstel() {
        Ontvanger.ruimOp();
    }

    @Test
    void een_enkele_mail_noemt_wie_wat_en_wanneer_en_wijst_naar_de_plek_achter_de_inlog() {
        Ontvanger ontvanger = Ontvanger.nieuw().hoort("UITGENODIGD", PAD, WINTER, null, false);

        Brief brief = enige(ontvanger);

        assertThat(brief.onderwerp()).isEqualTo("Uitnodiging voor een peerreview, uiterlijk 14 januari");
        for (String inhoud : List.of(brief.tekst(), brief.html())) {
            assertThat(inhoud)
                    .contains("Utrecht vraagt uw gemeente om mee te denken in een peerreview.")
                    .contains("Uiterlijk donderdag 14 januari 2027 om 17.00 uur.")
                    .contains("http://127.0.0.1:8080/inloggen?naar=" + PAD)
                    .contains("http://127.0.0.1:8080/inloggen?naar=/ik/voorkeuren")
                    .contains("http://127.0.0.1:8080/afmelden/")
                    .contains("U krijgt deze mail omdat");
        }
        assertThat(brief.html()).startsWith("<!doctype html>\n<html lang=\"nl\">");
        assertThat(brief.bron()).doesNotContain("Geheime", "<script", "<img");
    }

    @Test
    void de_koppen_zeggen_een_programma_wat_het_weten_moet() {
        Brief brief = enige(Ontvanger.nieuw().hoort("UITGENODIGD", PAD));

        assertThat(brief.kop("From")).isEqualTo("Sturen met kwaliteit <bericht@smk.example>");
        assertThat(brief.kop("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(brief.kop("List-Id")).isEqualTo("Sturen met kwaliteit <berichten.127.0.0.1>");
        assertThat(brief.kop("List-Unsubscribe"))
                .matches("<http://127\\.0\\.0\\.1:8080/api/v1/afmeldingen/[A-Za-z0-9_-]{43}>");
        assertThat(brief.kop("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(brief.kop("Message-ID")).matches("<[0-9a-f-]{36}@127\\.0\\.0\\.1>");
        assertThat(brief.kop("Date")).isNotEmpty();
        assertThat(brief.kop("MIME-Version")).isEqualTo("1.0");
        assertThat(brief.kop("Content-Type")).startsWith("multipart/alternative");
    }

    @Test
    void wat_kan_wachten_komt_in_een_overzicht_met_voorop_wat_een_datum_heeft() {
        Ontvanger ontvanger = Ontvanger.nieuw()
                .hoortInOverzicht("RONDE_OPEN", ANDER)
                .hoort("RONDE_VERLENGD", ANDER, EINDE_VAN_DE_DAG, null, true)
                .hoortInOverzicht("GEREAGEERD", ANDER)
                .hoortInOverzicht("GEREAGEERD", ANDER);

        Brief brief = enige(ontvanger);

        assertThat(brief.onderwerp()).isEqualTo("3 berichten voor u");
        assertThat(brief.tekst())
                .containsSubsequence(
                        "* Meer tijd voor een ronde, Utrecht",
                        "Uiterlijk woensdag 20 januari 2027.",
                        "* Ronde geopend, Utrecht",
                        "* Reactie in een gesprek, Utrecht (2 keer)");
        assertThat(brief.html()).containsSubsequence("Meer tijd", "Ronde geopend", "(2 keer)");
    }

    @Test
    void wat_intussen_gelezen_is_komt_niet_meer_in_een_overzicht() {
        Ontvanger ontvanger = Ontvanger.nieuw().hoortInOverzicht("RONDE_OPEN", ANDER);
        ontvanger.leestAlles();
        ontvanger.hoortInOverzicht("RONDE_GESLOTEN", ANDER);

        Brief brief = enige(ontvanger);

        assertThat(brief.onderwerp()).isEqualTo("1 bericht voor u");
        assertThat(brief.tekst()).contains("Ronde gesloten").doesNotContain("Ronde geopend");

        ontvanger.hoortInOverzicht("RONDE_OPEN", ANDER).leestAlles();
        werk.tik();
        assertThat(ontvanger.aantalMails())
                .as("en helemaal niet als er niets over is")
                .isOne();
    }

    @Test
    void een_herinnering_heeft_een_toon() {
        Ontvanger ontvanger = Ontvanger.nieuw()
                .hoort("DEADLINE_NADERT", ANDER, WINTER, "VOORAF", false)
                .hoort("DEADLINE_NADERT", ANDER, WINTER, "OP_DE_DAG", false)
                .hoort("DEADLINE_NADERT", ANDER, WINTER, "ERNA", false);
        werk.tik();

        assertThat(ontvanger.post().stream().map(Brief::onderwerp))
                .containsExactlyInAnyOrder(
                        "Herinnering: uw bijdrage aan een ronde",
                        "Vandaag: uw bijdrage aan een ronde",
                        "Nog open: uw bijdrage aan een ronde");
        assertThat(ontvanger.post().stream().map(Brief::tekst))
                .anyMatch(tekst -> tekst.contains("Er is nog tijd."))
                .anyMatch(tekst -> tekst.contains("Dat kan vandaag nog."))
                .anyMatch(tekst -> tekst.contains("De datum is voorbij."));
    }

    @Test
    void wie_engels_koos_krijgt_engels() {
        Brief brief = enige(Ontvanger.nieuw("EN").hoort("UITGENODIGD", PAD, WINTER, null, false));

        assertThat(brief.onderwerp()).isEqualTo("Invitation to a peer review, by 14 January");
        assertThat(brief.tekst())
                .contains("Utrecht asks your municipality to think along in a peer review.")
                .contains("By Thursday 14 January 2027 at 17:00 (Dutch time).");
        assertThat(brief.html()).contains("<html lang=\"en\">");
    }

    private Brief enige(Ontvanger ontvanger) {
        werk.tik();
        assertThat(ontvanger.post()).hasSize(1);
        return ontvanger.post().get(0);
    }
}
