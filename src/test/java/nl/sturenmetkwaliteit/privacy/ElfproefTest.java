package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfproefTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "111222333", "999990019", "000000012"})
    void bekende_testnummers_slagen(String nummer) {
        assertTrue(Elfproef.isGeslaagd(nummer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "000000000", "12345678", "1234567820", ""})
    void andere_nummers_niet(String nummer) {
        assertFalse(Elfproef.isGeslaagd(nummer));
    }

    @Test
    void een_verkeerd_cijfer_valt_altijd_op() {
        String goed = "123456782";
        for (int plaats = 0; plaats < goed.length(); plaats++) {
            for (char cijfer = '0'; cijfer <= '9'; cijfer++) {
                StringBuilder gewijzigd = new StringBuilder(goed);
                gewijzigd.setCharAt(plaats, cijfer);
                assertEquals(cijfer == goed.charAt(plaats), Elfproef.isGeslaagd(gewijzigd));
            }
        }
    }

    @Test
    void een_op_de_elf_nummers_slaagt() {
        long geslaagd = IntStream.range(100_000_000, 100_110_000)
                .filter(nummer -> Elfproef.isGeslaagd(String.valueOf(nummer)))
                .count();
        assertTrue(Math.abs(geslaagd - 10_000) <= 10);
    }
}
