package nl.sturenmetkwaliteit.platform.tenancy;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.Test;

/** Below the API: of a row that someone may change, the database holds what in it may change. */
@QuarkusTest
class EigenRijTest {

    @Test
    void een_deelnemer_maakt_zichzelf_geen_coordinator() {
        for (String greep :
                List.of("coordinator = true", "niveau = 'BESTUURLIJK'", "status = 'OUD'", "naam = 'Baas'")) {
            assertThatThrownBy(() -> wijzigDeelnemer(COLLEGA, COLLEGA, greep))
                    .as(greep)
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(wijzigDeelnemer(COLLEGA, COLLEGA, "taal = 'EN', versie = versie + 1"))
                .isEqualTo(1);
        assertThat(wijzigDeelnemer(COLLEGA, COLLEGA, "taal = 'NL', versie = versie + 1"))
                .isEqualTo(1);
        assertThat(wijzigDeelnemer(COLLEGA, SCHRIJVER, "taal = 'EN'")).isZero();
        assertThat(wijzigDeelnemer(COORDINATOR, COLLEGA, "functie = functie")).isEqualTo(1);
    }

    @Test
    void een_peer_betwist_en_herschrijft_wat_een_ander_noemde_niet() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String vanCasus = Eigenaar.lees(
                        "select id from aanname where peerreview = ? order by id limit 1", UUID.fromString(review.id()))
                .get(0);
        String eigen = maak(
                PEER_UTRECHT,
                review.pad() + "/aannames",
                Map.of("tekst", "Een gezin wil een vast gezicht.", "over", "EIGEN_PRAKTIJK"));

        for (String greep : List.of("tekst = 'gekaapt'", "status = 'LOSGELATEN'", "houder_naam = 'Ik'")) {
            assertThatThrownBy(() -> wijzig(review, PEER_UTRECHT, vanCasus, greep))
                    .as(greep)
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(wijzig(review, PEER_UTRECHT, vanCasus, "status = 'BETWIST'")).isEqualTo(1);
        assertThatThrownBy(() -> wijzig(review, SCHRIJVER, vanCasus, "tekst = 'Nooit zo bedoeld.'"))
                .hasStackTraceContaining("row-level security");
        assertThat(wijzig(review, SCHRIJVER, vanCasus, "status = 'LOSGELATEN'")).isEqualTo(1);

        assertThat(wijzig(review, PEER_GRONINGEN, eigen, "tekst = 'gekaapt'")).isZero();
        assertThatThrownBy(() -> wijzig(review, PEER_UTRECHT, eigen, "onthuld_op = now()"))
                .hasStackTraceContaining("row-level security");
        assertThat(wijzig(review, PEER_UTRECHT, eigen, "tekst = 'Een gezin wil rust.'"))
                .isEqualTo(1);
        review.sluit(AANNAMES);
        assertThatThrownBy(() -> wijzig(review, PEER_UTRECHT, eigen, "tekst = 'Te laat.'"))
                .hasStackTraceContaining("row-level security");
    }

    private static int wijzigDeelnemer(String wie, String van, String wat) {
        return Transactie.als(wie, em -> em.createNativeQuery("update deelnemer set " + wat + " where id = :id")
                .setParameter("id", UUID.fromString(Mensen.id(van)))
                .executeUpdate());
    }

    private static int wijzig(Proefreview review, String wie, String aanname, String wat) {
        return Transactie.alsIn(
                review.id(), wie, em -> em.createNativeQuery("update aanname set " + wat + " where id = :id")
                        .setParameter("id", UUID.fromString(aanname))
                        .executeUpdate());
    }
}
