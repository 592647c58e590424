package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CasusGevolgenTest {

    private static final String REDEN = "De review is gestopt.";

    @Inject
    Casussen casussen;

    @Test
    void een_review_brengt_zijn_casus_verder_en_maar_een_keer() {
        String casus = Gastkeuken.aangenomenCasus();
        UUID id = UUID.fromString(casus);

        volg(sessie -> casussen.inReview(sessie, id));
        volg(sessie -> casussen.inReview(sessie, id));
        status(casus, "IN_REVIEW");
        volg(sessie -> casussen.rondAf(sessie, id));
        volg(sessie -> casussen.inReview(sessie, id));
        volg(sessie -> casussen.trekIn(sessie, id, REDEN));
        status(casus, "AFGEROND");
        als(COORDINATOR)
                .get("/casussen/" + casus + "/geschiedenis")
                .then()
                .body("items.naar", equalTo(List.of("INGEDIEND", "AANGENOMEN", "IN_REVIEW", "AFGEROND")));
    }

    @Test
    void een_gestopte_review_trekt_zijn_casus_in_en_maar_een_keer() {
        String casus = Gastkeuken.aangenomenCasus();
        UUID id = UUID.fromString(casus);

        volg(sessie -> casussen.trekIn(sessie, id, REDEN));
        volg(sessie -> casussen.trekIn(sessie, id, REDEN));

        status(casus, "INGETROKKEN");
    }

    @Test
    void een_review_neemt_over_wat_hij_nodig_heeft() {
        String casus = Gastkeuken.aangenomenCasus();

        CasusVoorReview gelezen = Transactie.als(COORDINATOR, em -> casussen.vind(UUID.fromString(casus)));

        assertThat(gelezen.titel()).isEqualTo(Gastkeuken.VOLLEDIG.get("titel"));
        assertThat(gelezen.aannames()).isEqualTo(Gastkeuken.VOLLEDIG.get("aannames"));
        assertThat(gelezen.casushouder().naam()).isEqualTo("Marloes Brandsma");
        assertThat(gelezen.intern()).isFalse();
        assertThatThrownBy(() -> Transactie.als(COLLEGA, em -> casussen.vind(UUID.fromString(casus))))
                .isInstanceOf(ProbleemException.class);
    }

    @Test
    void een_benoemde_lezer_leest_mee_en_een_lezer_van_elders_wordt_geweigerd() {
        String casus = Gastkeuken.aangenomenCasus();
        UUID id = UUID.fromString(casus);
        als(COLLEGA).get("/casussen/" + casus).then().statusCode(404);

        volg(sessie -> casussen.benoemLezers(id, List.of(UUID.fromString(Mensen.id(COLLEGA)))));
        als(COLLEGA).get("/casussen/" + casus).then().statusCode(200);
        assertThatThrownBy(() ->
                        volg(sessie -> casussen.benoemLezers(id, List.of(UUID.fromString(Mensen.id(PEER_UTRECHT))))))
                .isInstanceOf(ProbleemException.class);
        volg(sessie -> casussen.benoemLezers(id, List.of()));
        als(COLLEGA).get("/casussen/" + casus).then().statusCode(404);
    }

    private static void volg(Consumer<Session> gevolg) {
        Transactie.als(COORDINATOR, em -> {
            gevolg.accept(em.unwrap(Session.class));
            return true;
        });
    }

    private static void status(String casus, String status) {
        als(COORDINATOR).get("/casussen/" + casus).then().body("status", equalTo(status));
    }
}
