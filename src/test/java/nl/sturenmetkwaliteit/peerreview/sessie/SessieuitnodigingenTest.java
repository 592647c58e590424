package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.Agendauitnodiging;
import nl.sturenmetkwaliteit.peerreview.api.Agendauitnodigingen;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver.Vorm;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessieuitnodigingenTest {

    private final Agendauitnodigingen uitnodigingen;
    private final EntityManager em;
    private final InReview inReview;

    SessieuitnodigingenTest(Agendauitnodigingen uitnodigingen, EntityManager em, InReview inReview) {
        this.uitnodigingen = uitnodigingen;
        this.em = em;
        this.inReview = inReview;
    }

    @Test
    void een_mail_draagt_de_sessie_zodra_er_een_datum_is_en_haalt_haar_weg_als_zij_niet_doorgaat() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        assertThat(uitnodiging(review, sessie)).isEmpty();

        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)));
        Agendauitnodiging vast = uitnodiging(review, sessie).orElseThrow();
        zet(COORDINATOR, sessie, Map.of("naar", "AFGELAST", "reden", "Er is te veel ander werk."));
        Agendauitnodiging af = uitnodiging(review, sessie).orElseThrow();

        assertThat(vast.methode()).isEqualTo("REQUEST");
        assertThat(vast.mediatype()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(item(vast).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(over(10)));
        assertThat(item(vast).getSummary().getValue()).isEqualTo("Sessie van een peerreview (Amsterdam)");
        assertThat(vast.tekst()).doesNotContain("Stadhuis");
        assertThat(af.methode()).isEqualTo("CANCEL");
        assertThat(item(af).getUid()).isEqualTo(item(vast).getUid());
        assertThat(item(af).getSequence().getValue())
                .isGreaterThan(item(vast).getSequence().getValue());
    }

    private Optional<Agendauitnodiging> uitnodiging(Proefreview review, String sessie) {
        UUID id = UUID.fromString(id(sessie));
        return inReview.als(
                COORDINATOR,
                UUID.fromString(review.id()),
                () -> uitnodigingen.van(
                        em.unwrap(Session.class),
                        id,
                        new Vorm("https://smk.example", false),
                        "post@smk.example",
                        "jan@utrecht.example"));
    }

    private static VEvent item(Agendauitnodiging uitnodiging) {
        return Biweekly.parse(uitnodiging.tekst()).first().getEvents().get(0);
    }
}
