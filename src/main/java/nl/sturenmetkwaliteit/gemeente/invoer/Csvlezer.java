package nl.sturenmetkwaliteit.gemeente.invoer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From bytes to cells. Every line is read by itself, as no cell of ours holds a line end: a quote too many spoils one line, not the rest. */
final class Csvlezer {

    private static final int REGEL_HOOGSTENS = 64 * 1024;
    private static final int REGELS_HOOGSTENS = 10_000;
    private static final char BOM = '\uFEFF';
    private static final char[] SCHEIDERS = {';', ',', '\t'};

    private final Importsoort soort;
    private final Importfouten fouten;

    Csvlezer(Importsoort soort, Importfouten fouten) {
        this.soort = soort;
        this.fouten = fouten;
    }

    Blad lees(byte[] bytes) {
        String tekst = tekst(bytes);
        List<String> regels = tekst.lines().toList();
        if (tekst.isBlank()) {
            if (!fouten.zijnEr()) {
                fouten.inBestand("LEEG", "Het bestand is leeg.");
            }
            return Blad.LEEG;
        }
        if (regels.size() > REGELS_HOOGSTENS) {
            fouten.inBestand(
                    "TE_VEEL_REGELS", "Een bestand heeft hoogstens " + REGELS_HOOGSTENS + " regels. Deel het op.");
            return Blad.LEEG;
        }
        char scheider = scheider(regels.get(0));
        List<String> koppen = cellen(1, regels.get(0), scheider).orElse(List.of());
        List<@Nullable Kolom> kolommen = new ArrayList<>();
        List<String> genegeerd = new ArrayList<>();
        leesKop(koppen, kolommen, genegeerd);
        List<Regel> gelezen = new ArrayList<>();
        for (int i = 1; i < regels.size(); i++) {
            int nummer = i + 1;
            cellen(nummer, regels.get(i), scheider)
                    .filter(cellen -> !cellen.stream().allMatch(String::isEmpty))
                    .flatMap(cellen -> regel(nummer, cellen, kolommen))
                    .ifPresent(gelezen::add);
        }
        if (gelezen.isEmpty() && !fouten.zijnEr()) {
            fouten.inBestand("LEEG", "Onder de kopregel staat niets.");
        }
        Set<Kolom> gevonden = EnumSet.noneOf(Kolom.class);
        kolommen.stream().filter(k -> k != null).forEach(gevonden::add);
        return new Blad(gevonden, genegeerd, gelezen);
    }

    private String tekst(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer tekst = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer invoer = ByteBuffer.wrap(bytes);
        boolean isUtf8 = !utf8.decode(invoer, tekst, true).isError();
        String gelezen = tekst.flip().toString();
        if (!isUtf8 || gelezen.indexOf('\0') >= 0) {
            fouten.inRegel(
                    (int) gelezen.lines().count() + (gelezen.isEmpty() || gelezen.endsWith("\n") ? 1 : 0),
                    "GEEN_UTF8",
                    "Hier staat een teken dat geen UTF-8 is. Waarschijnlijk is het bestand als Windows-1252 bewaard: kies bij het opslaan CSV UTF-8.");
            return "";
        }
        return !gelezen.isEmpty() && gelezen.charAt(0) == BOM ? gelezen.substring(1) : gelezen;
    }

    /** What the header holds most of. */
    private static char scheider(String kop) {
        char gekozen = SCHEIDERS[0];
        for (char scheider : SCHEIDERS) {
            if (aantal(kop, scheider) > aantal(kop, gekozen)) {
                gekozen = scheider;
            }
        }
        return gekozen;
    }

    private static long aantal(String regel, char teken) {
        return regel.chars().filter(c -> c == teken).count();
    }

    private void leesKop(List<String> koppen, List<@Nullable Kolom> kolommen, List<String> genegeerd) {
        boolean metInwoners = koppen.stream().anyMatch(Kolom.INWONERS.kop()::equalsIgnoreCase);
        for (String kop : koppen) {
            @Nullable
            Kolom kolom = Kolom.met(kop)
                    .filter(soort::heeft)
                    // the number says it better
                    .filter(k -> k != Kolom.GROOTTEKLASSE || !metInwoners)
                    .orElse(null);
            if (kolom == null) {
                genegeerd.add(kop);
            } else if (kolommen.contains(kolom)) {
                fouten.inCel(1, kolom, "DUBBEL", "Deze kolom staat er meer dan eens.");
            }
            kolommen.add(kolom);
        }
        for (Kolom sleutel : soort.sleutel()) {
            if (!kolommen.contains(sleutel)) {
                fouten.inCel(1, sleutel, "KOLOM_ONTBREEKT", "Deze kolom moet er zijn.");
            }
        }
        if (soort == Importsoort.REGIOS
                && kolommen.stream().allMatch(k -> k == null || soort.sleutel().contains(k))) {
            fouten.inRegel(
                    1,
                    "KOLOM_ONTBREEKT",
                    "Geef ten minste een van de kolommen jeugdregio, inkoopregio en stedelijkheid.");
        }
    }

    private Optional<List<String>> cellen(int nummer, String regel, char scheider) {
        if (regel.length() > REGEL_HOOGSTENS) {
            fouten.inRegel(nummer, "TE_LANG", "Een regel heeft hoogstens " + REGEL_HOOGSTENS + " tekens.");
            return Optional.empty();
        }
        if (aantal(regel, '"') % 2 == 0) {
            try (CsvReader<CsvRecord> lezer =
                    CsvReader.builder().fieldSeparator(scheider).ofCsvRecord(regel)) {
                return lezer.stream()
                        .map(r -> r.getFields().stream().map(String::strip).toList())
                        .findFirst();
            } catch (CsvParseException | java.io.IOException nietGoed) {
                // told below, in our own words
            }
        }
        fouten.inRegel(
                nummer,
                "AANHALINGSTEKENS",
                "De aanhalingstekens kloppen hier niet. Elke cel past op een regel; een aanhalingsteken in een cel staat er twee keer.");
        return Optional.empty();
    }

    private Optional<Regel> regel(int nummer, List<String> cellen, List<@Nullable Kolom> kolommen) {
        if (cellen.size() != kolommen.size()) {
            fouten.inRegel(
                    nummer,
                    "AANTAL_CELLEN",
                    "Deze regel heeft " + cellen.size() + " cellen en de kopregel " + kolommen.size() + ".");
            return Optional.empty();
        }
        Map<Kolom, String> waarden = new EnumMap<>(Kolom.class);
        for (int i = 0; i < cellen.size(); i++) {
            @Nullable Kolom kolom = kolommen.get(i);
            if (kolom != null) {
                Cel cel = kolom.lees(cellen.get(i));
                if (cel.uitleg() == null) {
                    waarden.put(kolom == Kolom.INWONERS ? Kolom.GROOTTEKLASSE : kolom, cel.waarde());
                } else {
                    fouten.inCel(nummer, kolom, cel.code(), cel.uitleg());
                }
            }
        }
        return Optional.of(new Regel(nummer, waarden));
    }
}
