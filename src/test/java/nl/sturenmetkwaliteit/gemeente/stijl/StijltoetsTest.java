package nl.sturenmetkwaliteit.gemeente.stijl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StijltoetsTest {

    @Test
    void wat_wordt_bewaard_is_opnieuw_geschreven_zonder_commentaar() {
        String geschreven = Stijltoets.lees("/* <script> */:root{--nl-maat :  4px;}.utrecht-theme{--smk-lijn:1px}")
                .tekst();

        assertThat(geschreven.replaceAll("\\s+", "")).isEqualTo(":root{--nl-maat:4px;}.utrecht-theme{--smk-lijn:1px;}");
        assertThat(Stijltoets.lees(geschreven).tekst()).isEqualTo(geschreven);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#fff",
                "#15427380",
                "rebeccapurple",
                "rgb(0 0 0 / 50%)",
                "hsl(120deg, 50%, 50%)",
                "rgba(1,2,3,.5)",
                "12px",
                "-0.5rem",
                "1.5",
                "0",
                "100%",
                "1px solid #000",
                "'Noto Sans', \"Arial\", sans-serif",
                "var(--utrecht-kleur)",
                "var(--voorbeeld-kleur, #fff)",
                "rgb(var(--nl-kleur) / 50%)"
            })
    void een_kleur_een_maat_een_lettertype_of_een_ander_token_mag(String waarde) {
        assertThat(Stijltoets.lees(met(waarde)).tekst()).contains("--utrecht-proef:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(https://elders.example/x)",
                "url('a')",
                "URL(x)",
                "\\75rl(x)",
                "image-set('x' 1x)",
                "src('x')",
                "image('x')",
                "attr(data-naam)",
                "env(x)",
                "expression(alert(1))",
                "calc(1px + 2px)",
                "var(--eigen)",
                "var(kleur)",
                "var(--utrecht-a, url(x))",
                "rgb(url(x))",
                "\"</style>\"",
                "\"\\3c/style\"",
                "#ggg",
                "a=b",
                "[a]",
                "{a:b}",
                "1px !important",
                ""
            })
    void al_het_andere_mag_niet(String waarde) {
        assertThat(fouten(met(waarde))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*{--nl-a:1px} | SELECTOR",
                ":root > a{--nl-a:1px} | SELECTOR",
                ".a.b{--nl-a:1px} | SELECTOR",
                ".a:hover{--nl-a:1px} | SELECTOR",
                "#a{--nl-a:1px} | SELECTOR",
                "input[value^=a]{--nl-a:1px} | SELECTOR",
                ".a, body{--nl-a:1px} | SELECTOR",
                ":root{color:red} | ALLEEN_TOKENS",
                ":root{--eigen-a:1px} | ALLEEN_TOKENS",
                ":root{--utrecht-\\75:1px} | ALLEEN_TOKENS",
                "@import 'x';:root{--nl-a:1px} | ALLEEN_TOKENS",
                ":root{--nl-a:1px}@import url(x); | ALLEEN_TOKENS",
                "@namespace x url(y);:root{--nl-a:1px} | ALLEEN_TOKENS",
                "@media print{:root{--nl-a:1px}} | ALLEEN_TOKENS",
                "@font-face{font-family:x;src:url(y)} | ALLEEN_TOKENS",
                "@supports (a:b){:root{--nl-a:1px}} | ALLEEN_TOKENS",
                ":root{.b{--nl-a:1px}} | VORM",
                ":root{--nl-a:1px | VORM",
                "</style><script> | VORM",
                ":root{} | VERPLICHT"
            })
    void alleen_tokens_voor_de_pagina_of_een_klasse(String css, String code) {
        assertThat(fouten(css)).extracting(Fout::code).contains(code);
    }

    @Test
    void elke_fout_staat_er_met_regel_en_kolom_van_boven_naar_beneden() {
        assertThat(
                        fouten(
                                """
                        :root {
                          --nl-a: 1px;
                          color: red;
                          --nl-b: url(x);
                        }
                        body { --nl-c: 1px; }
                        @media print { .a { --nl-d: 1px; } }
                        """))
                .extracting(fout -> fout.code() + " " + fout.detail().split(":", 2)[0])
                .containsExactly(
                        "ALLEEN_TOKENS Regel 3, kolom 3",
                        "WAARDE Regel 4, kolom 3",
                        "SELECTOR Regel 6, kolom 1",
                        "ALLEEN_TOKENS Regel 7, kolom 1");
    }

    @Test
    void een_token_komt_van_hoogstens_een_ander_en_dat_van_geen_derde() {
        assertThat(
                        fouten(
                                """
                        :root {
                          --nl-a: 'aaaa';
                          --nl-b: var(--nl-a) var(--nl-a);
                          --nl-c: var(--nl-b);
                          --nl-d: var(--utrecht-x, var(--nl-a));
                        }
                        .thema { --nl-e: rgb(var(--nl-c) / 50%); }
                        """))
                .extracting(fout -> fout.code() + " " + fout.detail().split(":", 2)[0])
                .containsExactly(
                        "WAARDE Regel 3, kolom 3",
                        "WAARDE Regel 4, kolom 3",
                        "WAARDE Regel 5, kolom 3",
                        "WAARDE Regel 7, kolom 10");

        assertThat(Stijltoets.lees(
                                """
                                :root { --nl-a: #fff; --nl-b: var(--nl-a); --nl-c: var(--nl-a, #000); }
                                .thema { --nl-d: rgb(var(--nl-a) / 50%); }
                                """)
                        .tekst())
                .contains("--nl-d");
    }

    @Test
    void leeg_of_alleen_commentaar_is_geen_stijl() {
        assertThat(fouten("")).extracting(Fout::code).containsExactly("VERPLICHT");
        assertThat(fouten("/* later */")).extracting(Fout::code).containsExactly("VERPLICHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"var(--nl-a, ", "(", "{", "[", "\\", "\"", "<", "/*", "+", "a{", "@x{"})
    void eindeloos_herhalen_is_een_fout_en_geen_storing(String stuk) {
        assertThat(fouten(":root{--nl-a:" + stuk.repeat(65_000 / stuk.length())))
                .isNotEmpty();
        assertThat(fouten(stuk.repeat(65_000 / stuk.length()))).isNotEmpty();
    }

    private static String met(String waarde) {
        return ":root { --utrecht-proef: " + waarde + "; }";
    }

    private static List<Fout> fouten(String css) {
        ProbleemException probleem = catchThrowableOfType(ProbleemException.class, () -> Stijltoets.lees(css));
        assertThat(probleem).as(css.substring(0, Math.min(100, css.length()))).isNotNull();
        return probleem.fouten();
    }
}
