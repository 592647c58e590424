package nl.sturenmetkwaliteit.platform.taal;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A language of the service. */
public enum Taal {
    NL,
    EN;

    /** What {@code Accept-Language} prefers of what there is; Dutch for who prefers neither. */
    public static Taal van(RoutingContext verzoek) {
        return verzoek.acceptableLanguages().stream()
                .filter(wens -> wens.weight() > 0)
                .sorted(Comparator.comparing(LanguageHeader::weight).reversed())
                .flatMap(wens -> bij(wens.tag()).stream())
                .findFirst()
                .orElse(NL);
    }

    private static Optional<Taal> bij(String tag) {
        return Arrays.stream(values())
                .filter(taal -> taal.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** As in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the service says this by itself, and so in both languages. */
    public static boolean isZin(String nederlands) {
        return Engels.van(nederlands).isPresent();
    }

    /** The same, word for word, with nothing filled in: then nobody wrote it. */
    public static boolean isVasteZin(String nederlands) {
        return Engels.kent(nederlands);
    }

    /** A sentence of the service in this language; what has no English stays Dutch. */
    public String zin(String nederlands) {
        return this == EN ? Engels.van(nederlands).orElse(nederlands) : nederlands;
    }
}
