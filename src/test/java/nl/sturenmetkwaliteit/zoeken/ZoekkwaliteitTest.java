package nl.sturenmetkwaliteit.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import org.junit.jupiter.api.Test;

/** A floor, a little under what is measured: who changes how is searched, sees here that it found less. */
@QuarkusTest
class ZoekkwaliteitTest {

    @Test
    void wat_een_lezer_bij_de_vraag_vindt_horen_staat_bij_de_eerste_tien() throws SQLException {
        try (Zoekproef proef = new Zoekproef(Eigenaar.verbinding())) {
            Maat ons = proef.meet(Zoekproef.Wijze.ONS, vraag -> true);
            Maat kaal = proef.meet(Zoekproef.Wijze.KAAL_OF, vraag -> true);
            assertThat(ons.helpt()).isGreaterThan(0.91).isGreaterThan(kaal.helpt() + 0.2);
            assertThat(ons.ndcg()).isGreaterThan(0.88).isGreaterThan(kaal.ndcg() + 0.2);
        }
    }
}
