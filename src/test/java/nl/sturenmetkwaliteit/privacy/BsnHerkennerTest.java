package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Soort;
import org.junit.jupiter.api.Test;

/** What must hold for every number that passes the test, not only for those in the table of sentences. */
class BsnHerkennerTest {

    private static final int AANTAL = 500;

    private final Tekstscanner scanner = new Tekstscanner();

    @Test
    void na_een_woord_voor_bsn_blokkeert_elk_nummer_in_elke_schrijfwijze() {
        List<String> woorden = List.of("BSN ", "bsn: ", "(BSN) ", "Zijn BSN is ", "burgerservicenummer = ", "sofinr. ");
        nummers().forEach(nummer -> {
            for (String woord : woorden) {
                for (String schrijfwijze : schrijfwijzen(nummer)) {
                    assertBlokkeert(woord + schrijfwijze + " van de oudste.", woord.length());
                }
            }
        });
    }

    @Test
    void zonder_woorden_blokkeert_elk_nummer_in_een_gewone_zin() {
        nummers().forEach(nummer -> assertBlokkeert("Zij noemde " + nummer + " aan de balie.", "Zij noemde ".length()));
    }

    @Test
    void geen_ander_soort_dekt_een_bsn_af() {
        List<String> erna = List.of(
                "@voorbeeld.nl", " 12-03-2009", " 1234 AB 12", " 06-12345678", " 12-GBB-3", " 5 jaar", " 12", ".", "!");
        nummers().forEach(nummer -> {
            for (String achter : erna) {
                List<Bevinding> bevindingen = scanner.scan("verhaal", "Het gaat om " + nummer + achter);
                assertTrue(bevindingen.stream().anyMatch(b -> b.soort() == Soort.BSN), nummer + achter);
            }
        });
    }

    private void assertBlokkeert(String tekst, int begin) {
        List<Bevinding> bevindingen = scanner.scan("verhaal", tekst);
        assertEquals(1, bevindingen.size(), tekst);
        assertTrue(bevindingen.get(0).blokkeert(), tekst);
        assertEquals(begin, bevindingen.get(0).begin(), tekst);
    }

    /** A third begins with a zero, as telephone numbers do. */
    private static Stream<String> nummers() {
        return new Random(1)
                .ints(1_000_000, 1_000_000_000)
                .map(nummer -> nummer % 3 == 0 ? nummer % 100_000_000 : nummer)
                .mapToObj("%09d"::formatted)
                .filter(Elfproef::isGeslaagd)
                .limit(AANTAL);
    }

    private static List<String> schrijfwijzen(String nummer) {
        String drie = nummer.substring(0, 3) + "_" + nummer.substring(3, 6) + "_" + nummer.substring(6);
        String belasting = nummer.substring(0, 4) + "_" + nummer.substring(4, 6) + "_" + nummer.substring(6);
        return Stream.of(nummer, drie, belasting)
                .flatMap(groepen ->
                        Stream.of(".", " ", "-", "\u00A0", "\u2009").map(teken -> groepen.replace("_", teken)))
                .distinct()
                .toList();
    }
}
