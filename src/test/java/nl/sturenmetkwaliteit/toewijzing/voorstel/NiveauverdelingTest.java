package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.platform.taxonomie.Niveau.BELEID;
import static nl.sturenmetkwaliteit.platform.taxonomie.Niveau.BESTUURLIJK;
import static nl.sturenmetkwaliteit.platform.taxonomie.Niveau.UITVOERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.junit.jupiter.api.Test;

class NiveauverdelingTest {

    private static final Set<Niveau> ALLE = EnumSet.allOf(Niveau.class);

    @Test
    void samen_sturen_zij_alle_niveaus_en_elk_een() {
        assertThat(van(ALLE, Map.of("A", ALLE, "B", ALLE, "C", ALLE)).values())
                .allMatch(niveaus -> niveaus.size() == 1)
                .flatMap(niveaus -> niveaus)
                .containsExactlyInAnyOrderElementsOf(ALLE);
    }

    @Test
    void wat_maar_een_kan_sturen_vraagt_men_die() {
        assertThat(van(Set.of(BELEID, BESTUURLIJK), Map.of("A", Set.of(BELEID), "B", Set.of(BELEID, BESTUURLIJK))))
                .isEqualTo(Map.of("A", Set.of(BELEID), "B", Set.of(BESTUURLIJK)));
    }

    @Test
    void wie_er_alleen_voor_staat_wordt_meer_gevraagd() {
        assertThat(van(Set.of(BELEID, UITVOERING), Map.of("A", ALLE, "B", Set.of())))
                .isEqualTo(Map.of("A", Set.of(BELEID, UITVOERING), "B", Set.of()));
    }

    @Test
    void wie_overblijft_stuurt_wat_het_minst_is_gevraagd() {
        Map<String, Set<Niveau>> verdeling =
                van(Set.of(BELEID, UITVOERING), Map.of("A", ALLE, "B", ALLE, "C", ALLE, "D", ALLE));

        assertThat(verdeling.values().stream().filter(Set.of(BELEID)::equals)).hasSize(2);
        assertThat(verdeling.values().stream().filter(Set.of(UITVOERING)::equals))
                .hasSize(2);
    }

    private static Map<String, Set<Niveau>> van(Set<Niveau> gevraagd, Map<String, Set<Niveau>> kunnen) {
        return Niveauverdeling.van(gevraagd, new TreeMap<>(kunnen));
    }
}
