package nl.sturenmetkwaliteit.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/** A row of {@code privacy/zinnen.tsv}: a sentence and what the scan should make of it. */
record Zin(Soort over, String tekst, List<Verwachting> verwacht, String opmerking) {

    private static final String BESTAND = "/privacy/zinnen.tsv";

    enum Uitkomst {
        GEVONDEN,
        GEMIST,
        VALS
    }

    record Verwachting(Uitkomst uitkomst, Soort soort, boolean blokkeert, String fragment) {

        static Verwachting parse(String cel) {
            Uitkomst uitkomst = Uitkomst.GEVONDEN;
            String rest = cel;
            if (cel.startsWith("mist:")) {
                uitkomst = Uitkomst.GEMIST;
                rest = cel.substring("mist:".length());
            } else if (cel.startsWith("vals:")) {
                uitkomst = Uitkomst.VALS;
                rest = cel.substring("vals:".length());
            }
            int is = rest.indexOf('=');
            boolean blokkeert = rest.charAt(is - 1) == '!';
            Soort soort = Soort.valueOf(rest.substring(0, blokkeert ? is - 1 : is));
            return new Verwachting(uitkomst, soort, blokkeert, rest.substring(is + 1));
        }

        boolean isInTekst() {
            return uitkomst != Uitkomst.VALS;
        }

        boolean wordtGevonden() {
            return uitkomst != Uitkomst.GEMIST;
        }

        String alsGevonden() {
            return beschrijf(soort, blokkeert, fragment);
        }
    }

    static List<Zin> all() {
        try (InputStream bron = Objects.requireNonNull(Zin.class.getResourceAsStream(BESTAND))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .map(Zin::parse)
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static Zin parse(String regel) {
        String[] kolommen = regel.split("\t", -1);
        String cel = kolommen[2].replace("\\n", "\n");
        List<Verwachting> verwacht = cel.equals("-")
                ? List.of()
                : Arrays.stream(cel.split(" ; ")).map(Verwachting::parse).toList();
        return new Zin(Soort.valueOf(kolommen[0]), kolommen[1].replace("\\n", "\n"), verwacht, kolommen[3]);
    }

    /** What the scan should report today, known false alarms included and known misses not. */
    List<String> teMelden() {
        return verwacht.stream()
                .filter(Verwachting::wordtGevonden)
                .map(Verwachting::alsGevonden)
                .sorted()
                .toList();
    }

    /** What the scan reports. */
    List<String> gemeld() {
        List<String> gemeld = new ArrayList<>();
        for (Bevinding bevinding : new Tekstscanner().scan("verhaal", tekst)) {
            String fragment = tekst.substring(bevinding.begin(), bevinding.einde());
            gemeld.add(beschrijf(bevinding.soort(), bevinding.blokkeert(), fragment));
        }
        gemeld.sort(null);
        return gemeld;
    }

    private static String beschrijf(Soort soort, boolean blokkeert, String fragment) {
        return soort + (blokkeert ? "!" : "") + "=" + fragment;
    }
}
