package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZinnenTest {

    private static final int MINSTENS = 300;

    @ParameterizedTest(name = "{0}")
    @MethodSource("zinnen")
    void elke_zin_geeft_precies_wat_de_tabel_zegt(Zin zin) {
        assertEquals(zin.teMelden(), zin.gemeld(), zin.tekst());
    }

    @Test
    void de_tabel_is_groot_en_zonder_dubbele_zinnen() {
        List<Zin> zinnen = zinnen();
        Set<String> teksten = new HashSet<>();
        zinnen.forEach(zin -> assertTrue(teksten.add(zin.tekst()), zin.tekst()));
        assertTrue(zinnen.size() >= MINSTENS);
    }

    @Test
    void elk_verwacht_fragment_staat_in_zijn_zin() {
        zinnen().forEach(zin ->
                zin.verwacht().forEach(verwacht -> assertTrue(zin.tekst().contains(verwacht.fragment()), zin.tekst())));
    }

    static List<Zin> zinnen() {
        return Zin.all();
    }
}
