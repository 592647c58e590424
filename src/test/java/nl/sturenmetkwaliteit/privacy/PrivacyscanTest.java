package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.BsnVrijgave;
import nl.sturenmetkwaliteit.privacy.api.Ernst;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import nl.sturenmetkwaliteit.privacy.api.Scanoordeel;
import nl.sturenmetkwaliteit.privacy.api.Soort;
import org.junit.jupiter.api.Test;

class PrivacyscanTest {

    private static final String REDEN = "openbaar nummer van het wijkteam";
    private static final String MET_BSN = "Wij spraken over 123456782 aan de keukentafel.";
    private static final String MET_TELEFOON = "Bel 06-12345678 na vijf uur.";

    private final Privacyscan scan = new RegelPrivacyscan(() -> sleutel('a'));

    @Test
    void bevindingen_dragen_veld_en_plaats_in_de_volgorde_van_de_velden() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("verhaal", MET_TELEFOON);
        velden.put("bedoeling", "Niets bijzonders.");
        velden.put("aannames[0]", MET_BSN);
        assertEquals(
                List.of(
                        new Bevinding("verhaal", Soort.TELEFOON, Ernst.WAARSCHUWT, 4, 15),
                        new Bevinding("aannames[0]", Soort.BSN, Ernst.BLOKKEERT, 17, 26)),
                scan.scan(velden));
    }

    @Test
    void een_losse_tekst_heeft_geen_veld() {
        assertEquals(Bevinding.ZONDER_VELD, scan.scan(MET_BSN).get(0).veld());
        assertEquals(List.of(), scan.scan(""));
    }

    @Test
    void posities_tellen_utf_16_zoals_de_browser() {
        Bevinding bevinding = scan.scan("😀 " + MET_TELEFOON).get(0);
        assertEquals(7, bevinding.begin());
    }

    @Test
    void een_waarschuwing_staat_open_tot_zij_bevestigd_is() {
        Map<String, String> velden = Map.of("verhaal", MET_TELEFOON);
        Bevestiging bevestiging = new Bevestiging("verhaal", Soort.TELEFOON, 4, 15, REDEN);
        assertFalse(scan.beoordeel(velden, List.of()).isAkkoord());
        Scanoordeel oordeel = scan.beoordeel(velden, List.of(bevestiging));
        assertTrue(oordeel.isAkkoord());
        assertEquals(List.of(bevestiging), oordeel.bevestigd());
    }

    @Test
    void een_bevestiging_geldt_alleen_voor_haar_eigen_plaats() {
        Map<String, String> velden = Map.of("verhaal", MET_TELEFOON);
        List<Bevestiging> ernaast = List.of(
                new Bevestiging("bedoeling", Soort.TELEFOON, 4, 15, REDEN),
                new Bevestiging("verhaal", Soort.NAAM, 4, 15, REDEN),
                new Bevestiging("verhaal", Soort.TELEFOON, 0, 15, REDEN),
                new Bevestiging("verhaal", Soort.TELEFOON, 4, 16, REDEN));
        Scanoordeel oordeel = scan.beoordeel(velden, ernaast);
        assertEquals(1, oordeel.onbevestigd().size());
        assertEquals(List.of(), oordeel.bevestigd());
    }

    @Test
    void van_twee_bevestigingen_voor_een_plaats_telt_de_eerste() {
        Bevestiging eerste = new Bevestiging("verhaal", Soort.TELEFOON, 4, 15, REDEN);
        Bevestiging tweede = new Bevestiging("verhaal", Soort.TELEFOON, 4, 15, "nog een reden");
        Scanoordeel oordeel = scan.beoordeel(Map.of("verhaal", MET_TELEFOON), List.of(eerste, tweede));
        assertEquals(List.of(eerste), oordeel.bevestigd());
    }

    @Test
    void een_bsn_is_niet_te_bevestigen() {
        Bevestiging bevestiging = new Bevestiging("verhaal", Soort.BSN, 17, 26, REDEN);
        Scanoordeel oordeel = scan.beoordeel(Map.of("verhaal", MET_BSN), List.of(bevestiging));
        assertEquals(1, oordeel.blokkerend().size());
        assertEquals(List.of(), oordeel.bevestigd());
    }

    @Test
    void een_nummer_dat_alleen_waarschuwt_is_wel_te_bevestigen() {
        Map<String, String> velden = Map.of("verhaal", "Tendernummer 123456782.");
        Bevestiging bevestiging = new Bevestiging("verhaal", Soort.BSN, 13, 22, "nummer van de tender");
        assertTrue(scan.beoordeel(velden, List.of(bevestiging)).isAkkoord());
    }

    @Test
    void een_tweede_persoon_geeft_een_nummer_vrij_ook_als_het_later_elders_staat() {
        BsnVrijgave vrijgave = vrijgave("verhaal", vooraf() + MET_BSN);
        Scanoordeel oordeel = oordeel("verhaal", vooraf() + MET_BSN, vrijgave);
        assertTrue(oordeel.isAkkoord());
        assertEquals(Soort.BSN, oordeel.vrijgegeven().get(0).soort());
        assertTrue(oordeel("verhaal", "Nieuw begin. " + vooraf() + MET_BSN, vrijgave)
                .isAkkoord());
    }

    @Test
    void een_vrijgave_geldt_niet_voor_andere_woorden_nummers_of_velden() {
        BsnVrijgave vrijgave = vrijgave("verhaal", MET_BSN);
        assertFalse(oordeel("verhaal", MET_BSN.replace("spraken", "schreven"), vrijgave)
                .isAkkoord());
        assertFalse(oordeel("verhaal", MET_BSN.replace("123456782", "999990019"), vrijgave)
                .isAkkoord());
        assertFalse(oordeel("bedoeling", MET_BSN, vrijgave).isAkkoord());
    }

    @Test
    void een_vrijgave_van_een_nummer_laat_het_andere_staan() {
        String tekst = MET_BSN + vooraf() + "Ook 999990019 was erbij.";
        BsnVrijgave vrijgave = vrijgave("verhaal", tekst);
        assertEquals(1, oordeel("verhaal", tekst, vrijgave).blokkerend().size());
    }

    @Test
    void de_vingerafdruk_hangt_af_van_de_sleutel_en_bevat_het_nummer_niet() {
        Bevinding bevinding = scan.scan(MET_BSN).get(0);
        String vingerafdruk = scan.vingerafdruk(MET_BSN, bevinding);
        Privacyscan anders = new RegelPrivacyscan(() -> sleutel('b'));
        assertNotEquals(vingerafdruk, anders.vingerafdruk(MET_BSN, bevinding));
        assertFalse(vingerafdruk.contains("123456782"));
    }

    @Test
    void een_korte_sleutel_wordt_geweigerd() {
        assertThrows(IllegalArgumentException.class, () -> new RegelPrivacyscan(() -> new byte[31]));
    }

    @Test
    void een_bevestiging_vraagt_een_echte_reden() {
        for (String reden : List.of("", "    ", "  ok  ")) {
            assertThrows(
                    IllegalArgumentException.class, () -> new Bevestiging("verhaal", Soort.NAAM, 0, 5, reden), reden);
        }
        assertEquals("functie", new Bevestiging("verhaal", Soort.NAAM, 0, 5, "functie").reden());
    }

    @Test
    void een_vrijgave_weigert_het_nummer_zelf() {
        assertThrows(IllegalArgumentException.class, () -> new BsnVrijgave("123456782"));
    }

    @Test
    void alleen_een_bsn_kan_blokkeren() {
        assertThrows(IllegalArgumentException.class, () -> new Bevinding("verhaal", Soort.NAAM, Ernst.BLOKKEERT, 0, 5));
    }

    @Test
    void niets_dat_in_een_log_kan_komen_bevat_de_tekst() {
        Map<String, String> velden = Map.of("verhaal", MET_BSN + " " + MET_TELEFOON);
        Bevinding telefoon = scan.scan(velden).get(1);
        Bevestiging bevestiging = new Bevestiging(
                "verhaal", Soort.TELEFOON, telefoon.begin(), telefoon.einde(), "06-12345678 is van het wijkteam");
        String oordeel = scan.beoordeel(velden, List.of(bevestiging)).toString();
        assertAll(
                () -> assertTrue(oordeel.contains("TELEFOON")),
                () -> assertFalse(oordeel.contains("123456782")),
                () -> assertFalse(oordeel.contains("06-12345678")));
    }

    private BsnVrijgave vrijgave(String veld, String tekst) {
        Bevinding bevinding = scan.scan(Map.of(veld, tekst)).get(0);
        return new BsnVrijgave(scan.vingerafdruk(tekst, bevinding));
    }

    private Scanoordeel oordeel(String veld, String tekst, BsnVrijgave vrijgave) {
        return scan.beoordeel(Map.of(veld, tekst), List.of(), Set.of(vrijgave));
    }

    private static String vooraf() {
        return "De wijkverpleegkundige kwam in het voorjaar drie keer langs. ";
    }

    private static byte[] sleutel(char vulling) {
        return String.valueOf(vulling).repeat(32).getBytes(StandardCharsets.US_ASCII);
    }
}
