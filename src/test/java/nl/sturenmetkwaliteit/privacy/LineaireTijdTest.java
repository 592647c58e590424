package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts the characters read, for texts made of pieces that almost match. Twice the text may cost twice the reading
 * and no more; and no character is read more than a fixed number of times.
 */
class LineaireTijdTest {

    private static final int HALF = 25_000;
    private static final int HEEL = 50_000;
    private static final double HOOGSTENS_VERDUBBELD = 2.1;
    private static final int LEZINGEN_PER_TEKEN = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "12 34 ",
                "1-",
                "1.",
                "0 ",
                "0",
                "9",
                "00",
                "+3",
                "+31 6 ",
                "06 06 ",
                "06-1234567",
                "(0",
                "123456782 ",
                "999990019",
                "bsn bsn ",
                "bsn 1 ",
                "dossiernummer ",
                "kvk 12345678 ",
                "a",
                "a@",
                "a@a.",
                "a.a@a.a.a",
                "@",
                ".",
                "- ",
                " [at] ",
                "(at",
                " punt ",
                "punt nl ",
                "NL",
                "NL9",
                "NL91 ",
                "NL91 ABNA ",
                "AB-",
                "AB-12-",
                "kenteken ",
                "kenteken 12 ",
                "1234 AB ",
                "1234 AB 12 ",
                "Straat 1 ",
                "1234",
                "12 maart ",
                "12-03-2009 ",
                "geb. ",
                "geboren ",
                "geb. 12-",
                "* ",
                "mevrouw ",
                "mevrouw van de ",
                "dhr. J.",
                "A.",
                "mevrouw A-",
                "mevrouw A",
                "de heer en ",
                "van der ",
                " ",
                "\n",
                "\u00A0",
                "\u0000",
                "😀",
                "é",
                "'",
                "geboren op "
            })
    void twee_keer_zoveel_tekst_kost_hoogstens_twee_keer_zoveel_lezen(String stukje) {
        long half = lees(stukje, HALF);
        long heel = lees(stukje, HEEL);
        assertTrue(heel <= HOOGSTENS_VERDUBBELD * half, half + " wordt " + heel);
        assertTrue(heel <= (long) LEZINGEN_PER_TEKEN * HEEL, () -> heel / HEEL + " keer per teken");
    }

    @ParameterizedTest
    @MethodSource("gewoneTekst")
    void gewone_tekst_wordt_hoogstens_honderd_keer_per_teken_bekeken(String zin) {
        long gelezen = lees(zin, HEEL);
        assertTrue(gelezen <= 100L * HEEL, () -> gelezen / HEEL + " keer per teken");
    }

    @Test
    void de_telling_ziet_een_herkenner_die_steeds_opnieuw_begint() {
        Herkenner kwadratisch = tekst -> {
            int langste = 0;
            for (int van = 0; van < tekst.length(); van += 100) {
                langste =
                        Math.max(langste, tekst.subSequence(van, tekst.length()).length());
            }
            assertEquals(tekst.length(), langste);
            return List.of();
        };
        TellendeTekst half = new TellendeTekst("a".repeat(HALF));
        TellendeTekst heel = new TellendeTekst("a".repeat(HEEL));
        kwadratisch.find(half);
        kwadratisch.find(heel);
        assertTrue(heel.gelezen() > HOOGSTENS_VERDUBBELD * half.gelezen());
        assertThrows(AssertionError.class, heel::toString);
    }

    static List<String> gewoneTekst() {
        return List.of(
                "De gemeente koopt hulp bij het huishouden in, en de inwoners merken daar in 2024 weinig van. ",
                "Zij vertelde dat de aanbieder sinds 12 maart twee keer per week komt; dat is minder dan beloofd. ");
    }

    private static long lees(String stukje, int lengte) {
        String tekst = stukje.repeat(lengte / stukje.length() + 1).substring(0, lengte);
        TellendeTekst tellend = new TellendeTekst(tekst);
        new Tekstscanner().scan("verhaal", tellend);
        return tellend.gelezen();
    }
}
