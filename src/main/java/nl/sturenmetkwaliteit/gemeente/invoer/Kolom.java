package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a column may be called, and how a cell under it is read. */
enum Kolom {
    CODE(Cellen::gemeente),
    NAAM(Cellen.tekst(100)),
    PROVINCIE(Cellen.tekst(40)),
    /** Read as the class it falls in: the number itself is not kept. */
    INWONERS(Cellen::inwoners),
    GROOTTEKLASSE(Cellen::grootteklasse),
    STEDELIJKHEID(Cellen::stedelijkheid),
    JEUGDREGIO(Cellen::regio),
    INKOOPREGIO(Cellen::regio),
    BUURGEMEENTEN(Cellen::gemeenten),
    GASTHEER(Cellen::gemeente),
    PEER(Cellen::gemeente),
    DATUM(Cellen::datum),
    THEMAS(Cellen::codes),
    TIPS(Cellen::principes);

    private final Function<String, Cel> lezer;

    Kolom(Function<String, Cel> lezer) {
        this.lezer = lezer;
    }

    static Optional<Kolom> met(String kop) {
        return Arrays.stream(values())
                .filter(k -> k.kop().equalsIgnoreCase(kop))
                .findFirst();
    }

    String kop() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An empty cell is an empty value, of whatever kind. */
    Cel lees(String inhoud) {
        return inhoud.isEmpty() ? Cel.van("") : lezer.apply(inhoud);
    }
}
