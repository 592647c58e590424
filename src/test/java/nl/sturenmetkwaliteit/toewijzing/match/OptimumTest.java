package nl.sturenmetkwaliteit.toewijzing.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where everything can be tried, nothing is better than what the matcher finds, and it knows. */
class OptimumTest {

    private static final int GEVALLEN = 1_000;

    @Test
    void geen_voorstel_is_beter_dan_dat_van_de_matcher() {
        long teWeinig = LongStream.range(0, GEVALLEN).filter(this::vergelijk).count();

        assertThat(teWeinig).as("seizoenen met te weinig ruimte").isGreaterThan(GEVALLEN / 20);
    }

    /** Whether some places stayed empty that a casus by itself could have filled. */
    private boolean vergelijk(long zaad) {
        Matchinvoer invoer = Kleinseizoen.van(zaad, 3, 6);
        Alles.Beste beste = Alles.van(invoer);
        Matchuitkomst uitkomst = new Matcher().los(invoer, Volger.GEEN);

        assertThat(Proef.gevuld(uitkomst)).as("gevuld, zaad %d", zaad).isEqualTo(beste.gevuld());
        assertThat(uitkomst.doel()).as("doel, zaad %d", zaad).isEqualTo(beste.doel());
        assertThat(uitkomst.bovengrens()).as("grens, zaad %d", zaad).isGreaterThanOrEqualTo(beste.doel());
        assertThat(uitkomst.optimaal()).as("bewezen, zaad %d", zaad).isTrue();
        return beste.gevuld() < Arrays.stream(new Model(invoer).vrij).sum();
    }

    @Test
    void de_grens_ligt_nooit_onder_het_beste_welke_prijzen_er_ook_gelden() {
        Toeval toeval = new Toeval(7);
        for (long zaad = 0; zaad < GEVALLEN / 2; zaad++) {
            Matchinvoer invoer = Kleinseizoen.van(zaad, 3, 6);
            Model model = new Model(invoer);
            Alles.Beste beste = Alles.van(invoer);
            Prijzen prijzen = new Prijzen(model, Arrays.stream(model.vrij).sum() - beste.gevuld());
            for (int keer = 0; keer < 5; keer++) {
                long[] prijs = new long[model.aantalKandidaten()];
                int hoogste = 1 << (keer * 4);
                Arrays.setAll(prijs, j -> toeval.onder(hoogste));

                assertThat(prijzen.grens(prijs, toeval.onder(100_000) - 50_000))
                        .as("zaad %d", zaad)
                        .isGreaterThanOrEqualTo(beste.doel() * Prijzen.DEEL);
            }
        }
    }
}
