package nl.sturenmetkwaliteit.gemeente.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvlezerTest {

    private final Importfouten fouten = new Importfouten();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code;naam\nGM0001;Aa en Hunze\n",
                "code,naam\r\nGM0001,Aa en Hunze\r\n",
                "\uFEFFcode;naam\r\nGM0001;Aa en Hunze",
                "\"code\";\"naam\"\n\"GM0001\";\"Aa en Hunze\"",
                "Code\tNAAM\nGM0001\t Aa en Hunze \n\n\t\n",
            })
    void elke_gangbare_vorm_geeft_dezelfde_regel(String bestand) {
        Blad blad = lees(Importsoort.GEMEENTEN, bestand);

        assertThat(fouten.lijst()).isEmpty();
        assertThat(blad.regels())
                .extracting(Regel::nummer, Regel::waarden)
                .containsExactly(tuple(2, Map.of(Kolom.CODE, "GM0001", Kolom.NAAM, "Aa en Hunze")));
    }

    @Test
    void een_scheider_en_een_aanhalingsteken_mogen_in_een_cel() {
        Blad blad = lees(Importsoort.GEMEENTEN, "code,naam\nGM0001,\"Aa, \"\"de\"\" Hunze\"\n");

        assertThat(blad.regels().get(0).van(Kolom.NAAM)).isEqualTo("Aa, \"de\" Hunze");
    }

    @Test
    void de_ene_fout_verbergt_de_andere_niet() {
        lees(
                Importsoort.GEMEENTEN,
                """
                code;naam;inwoners;stedelijkheid
                0363;Amsterdam;veel;9
                GM0001;"Aa;12;1
                GM0002;Bb;12
                GM0003;Cc;12;1;over
                "GM0004"x;Dd;12;1
                GM0005;%s;12;1
                """
                        .formatted("e".repeat(101)));

        assertThat(gevonden())
                .containsExactly(
                        tuple(2, "code", "ONGELDIG"),
                        tuple(2, "inwoners", "ONGELDIG"),
                        tuple(2, "stedelijkheid", "ONGELDIG"),
                        tuple(3, null, "AANHALINGSTEKENS"),
                        tuple(4, null, "AANTAL_CELLEN"),
                        tuple(5, null, "AANTAL_CELLEN"),
                        tuple(6, null, "AANHALINGSTEKENS"),
                        tuple(7, "naam", "TE_LANG"));
    }

    @Test
    void een_kop_die_ontbreekt_of_dubbel_is_houdt_de_cellen_niet_tegen() {
        lees(Importsoort.GEMEENTEN, "naam;naam;inwoners\nAa;Bb;veel\n");

        assertThat(gevonden())
                .containsExactlyInAnyOrder(
                        tuple(1, "naam", "DUBBEL"),
                        tuple(1, "code", "KOLOM_ONTBREEKT"),
                        tuple(2, "inwoners", "ONGELDIG"));
    }

    @Test
    void wat_niet_wordt_gelezen_wordt_genoemd() {
        Blad blad = lees(Importsoort.GEMEENTEN, "code;inwoners;grootteklasse;tooi_uri\nGM0001;12;<20k;x\n");

        assertThat(fouten.lijst()).isEmpty();
        assertThat(blad.genegeerd()).containsExactly("grootteklasse", "tooi_uri");
        assertThat(blad.regels().get(0).van(Kolom.GROOTTEKLASSE)).isEqualTo("TOT_20K");
    }

    @Test
    void regios_zonder_een_enkele_regio_zijn_een_fout() {
        lees(Importsoort.REGIOS, "code;naam\nGM0001;Aa\n");
        assertThat(gevonden()).containsExactly(tuple(1, null, "KOLOM_ONTBREEKT"));
    }

    @Test
    void een_ander_schrift_dan_utf8_wordt_herkend_met_de_regel() {
        new Csvlezer(Importsoort.GEMEENTEN, fouten)
                .lees("code;naam\nGM0001;Aa\nGM0002;Fryslân\n".getBytes(Charset.forName("windows-1252")));
        assertThat(gevonden()).containsExactly(tuple(3, null, "GEEN_UTF8"));
    }

    @Test
    void een_rekenblad_dat_als_tekst_is_gestuurd_ook() {
        new Csvlezer(Importsoort.GEMEENTEN, fouten).lees("code;naam".getBytes(StandardCharsets.UTF_16));
        assertThat(gevonden()).extracting(t -> t.toList().get(2)).containsExactly("GEEN_UTF8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n", "code;naam", "code;naam\n;\n"})
    void waar_niets_in_staat_is_leeg(String bestand) {
        lees(Importsoort.GEMEENTEN, bestand);
        assertThat(gevonden()).containsExactly(tuple(null, null, "LEEG"));
    }

    @Test
    void een_regel_en_een_bestand_hebben_een_maat() {
        lees(Importsoort.GEMEENTEN, "code;naam\nGM0001;" + "a".repeat(65_536) + "\nGM0002;Bb\n");
        lees(Importsoort.GEMEENTEN, "code;naam\n" + "GM0001;Aa\n".repeat(10_000));
        assertThat(gevonden()).containsExactly(tuple(null, null, "TE_VEEL_REGELS"), tuple(2, null, "TE_LANG"));
    }

    @Test
    void na_vijfhonderd_worden_fouten_alleen_geteld() {
        lees(Importsoort.GEMEENTEN, "code;naam\n" + "x;Aa\n".repeat(501));
        assertThat(fouten.lijst()).hasSize(500);
        assertThat(fouten.aantal()).isEqualTo(501);
    }

    private Blad lees(Importsoort soort, String bestand) {
        return new Csvlezer(soort, fouten).lees(bestand.getBytes(StandardCharsets.UTF_8));
    }

    private java.util.List<Tuple> gevonden() {
        return fouten.lijst().stream()
                .map(f -> tuple(f.regel(), f.kolom(), f.code()))
                .toList();
    }
}
