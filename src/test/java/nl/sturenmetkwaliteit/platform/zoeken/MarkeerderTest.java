package nl.sturenmetkwaliteit.platform.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkeerderTest {

    private final Markeerder markeerder = new Markeerder(List.of("jeugdzorg", "clienten", "themas"));

    @Test
    void markeert_hele_woorden_zonder_te_letten_op_hoofdletters_accenten_en_apostrofs() {
        String tekst = "Jeugdzorg voor cliënten: de thema's van jeugdzorgwerkers.";
        assertThat(markeerder.markeer(tekst))
                .extracting(m -> tekst.substring(m.begin(), m.einde()))
                .containsExactly("Jeugdzorg", "cliënten", "thema's");
    }

    @Test
    void het_fragment_is_de_plek_waar_het_meeste_staat_en_de_markeringen_wijzen_erin() {
        String tekst = "Wij stuurden op aantallen. ".repeat(20)
                + "Toen belden wij over jeugdzorg en vroegen cliënten wat hielp. "
                + "Daarna werd het stil. ".repeat(20);
        Fragment fragment = markeerder.fragment(tekst);
        assertThat(fragment.tekst()).startsWith("… ").endsWith(" …").hasSizeLessThan(300);
        assertThat(fragment.markeringen())
                .extracting(m -> fragment.tekst().substring(m.begin(), m.einde()))
                .containsExactly("jeugdzorg", "cliënten");
    }

    @Test
    void zonder_treffer_is_het_fragment_het_begin() {
        assertThat(markeerder.fragment("Kort en goed.")).isEqualTo(new Fragment("Kort en goed.", List.of()));
    }
}
