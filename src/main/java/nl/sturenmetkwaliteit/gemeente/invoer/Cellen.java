package nl.sturenmetkwaliteit.gemeente.invoer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.gemeente.api.Grootteklasse;
import nl.sturenmetkwaliteit.gemeente.api.Stedelijkheid;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;

/** How each kind of cell is read: what a spreadsheet makes of it is understood where it is beyond doubt, and refused in words elsewhere. */
final class Cellen {

    private static final String ONGELDIG = "ONGELDIG";
    private static final Pattern GEMEENTE = Pattern.compile("GM\\d{4}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern INWONERS = Pattern.compile("\\d{1,8}");
    private static final Pattern DAGGETAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final Pattern GEEN_LETTER_OF_CIJFER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> GEEN_REGIO =
            Set.of("", "nvt", "nietvantoepassing", "onbekend", "geen", "geenregio");
    private static final Pattern TUSSEN = Pattern.compile("[\\s,;|]+");
    /** As we write dates, and as a Dutch spreadsheet does. With slashes nobody knows which comes first. */
    private static final List<DateTimeFormatter> DATUMS = Stream.of("uuuu-MM-dd", "d-M-uuuu")
            .map(vorm -> DateTimeFormatter.ofPattern(vorm, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final int TIPS = 100;

    private Cellen() {}

    static Cel gemeente(String inhoud) {
        return GEMEENTE.matcher(inhoud).matches()
                ? Cel.van(inhoud)
                : Cel.fout(ONGELDIG, "Geef een CBS-code, zoals GM0363.");
    }

    static Function<String, Cel> tekst(int hoogstens) {
        return inhoud -> {
            if (inhoud.length() > hoogstens) {
                return Cel.fout("TE_LANG", "Gebruik hoogstens " + hoogstens + " tekens.");
            }
            return inhoud.codePoints().anyMatch(Character::isISOControl)
                    ? Cel.fout(ONGELDIG, "Hier staat een teken dat niet te zien is. Typ deze cel opnieuw.")
                    : Cel.van(inhoud);
        };
    }

    /** Whoever has none leaves it empty: all who wrote the same word for nothing would otherwise be one region. */
    static Cel regio(String inhoud) {
        String kern = GEEN_LETTER_OF_CIJFER.matcher(inhoud).replaceAll("").toLowerCase(Locale.ROOT);
        return GEEN_REGIO.contains(kern)
                ? Cel.fout(ONGELDIG, "Hoort de gemeente niet bij een regio, laat de cel dan leeg.")
                : tekst(100).apply(inhoud);
    }

    static Cel inwoners(String inhoud) {
        return INWONERS.matcher(inhoud).matches()
                ? Cel.van(Grootteklasse.van(Integer.parseInt(inhoud)).name())
                : Cel.fout(ONGELDIG, "Geef het aantal inwoners als geheel getal, zonder punten of spaties.");
    }

    static Cel grootteklasse(String inhoud) {
        return keuze(Grootteklasse.values(), inhoud);
    }

    /** By name, or by the number that CBS gives the class: 1 for the most urban. */
    static Cel stedelijkheid(String inhoud) {
        return inhoud.matches("[1-5]")
                ? Cel.van(List.of(Stedelijkheid.values())
                        .get(Integer.parseInt(inhoud) - 1)
                        .name())
                : keuze(Stedelijkheid.values(), inhoud);
    }

    static Cel gemeenten(String inhoud) {
        return lijst(
                inhoud,
                GEMEENTE.asMatchPredicate(),
                niet -> "Geef CBS-codes met een spatie ertussen. Niet goed: " + niet + ".",
                true);
    }

    static Cel codes(String inhoud) {
        return lijst(
                inhoud,
                CODE.asMatchPredicate(),
                niet -> "Geef codes van thema's met een spatie ertussen. Niet goed: " + niet + ".",
                true);
    }

    /** One for each tip: what is there twice were two tips. */
    static Cel principes(String inhoud) {
        if (TUSSEN.split(inhoud).length > TIPS) {
            return Cel.fout("TE_VEEL", "Noem hoogstens " + TIPS + " tips.");
        }
        return lijst(
                inhoud,
                code -> Arrays.stream(Principe.values()).anyMatch(p -> p.name().equals(code)),
                niet -> "Geef voor elke tip de code van een principe, met een spatie ertussen. Niet goed: " + niet
                        + ".",
                false);
    }

    static Cel datum(String inhoud) {
        for (DateTimeFormatter vorm : DATUMS) {
            try {
                return Cel.van(LocalDate.parse(inhoud, vorm).toString());
            } catch (DateTimeException nietZo) {
                // the next form, or none
            }
        }
        return DAGGETAL.matcher(inhoud).matches()
                ? Cel.fout(
                        "DAGGETAL",
                        "Dit is het getal waarmee een rekenblad een datum bewaart. Geef de cel de opmaak jjjj-mm-dd en sla het bestand opnieuw op.")
                : Cel.fout(ONGELDIG, "Geef een datum die bestaat, als 2024-05-31 of 31-5-2024.");
    }

    private static <E extends Enum<E>> Cel keuze(E[] waarden, String inhoud) {
        String naam = inhoud.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(waarden).anyMatch(w -> w.name().equals(naam))
                ? Cel.van(naam)
                : Cel.fout(
                        ONGELDIG,
                        "Kies een van: "
                                + Arrays.stream(waarden).map(Enum::name).collect(Collectors.joining(", ")) + ".");
    }

    private static Cel lijst(
            String inhoud, Predicate<String> goed, UnaryOperator<String> uitleg, boolean alsVerzameling) {
        List<String> delen =
                TUSSEN.splitAsStream(inhoud).filter(d -> !d.isEmpty()).toList();
        String niet = delen.stream().filter(goed.negate()).distinct().limit(10).collect(Collectors.joining(", "));
        if (!niet.isEmpty()) {
            return Cel.fout(ONGELDIG, uitleg.apply(niet.length() > 200 ? niet.substring(0, 200) : niet));
        }
        return Cel.van(String.join(
                " ", alsVerzameling ? delen.stream().distinct().sorted().toList() : delen));
    }
}
