package nl.sturenmetkwaliteit.platform.taal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English of every sentence of the service. The Dutch sentence is the key, so that code says things once and in one language. */
final class Engels {

    static final List<String> BLADEN = List.of(
            "platform",
            "invoer",
            "gemeente",
            "casus",
            "toewijzing",
            "matching",
            "peerreview",
            "meedenken",
            "tip",
            "les",
            "afnemer",
            "taxonomie",
            "rondeformats");

    /**
     * What is longer was made long by who wrote what is filled in. Trying the forms takes the square of the length, and words within words
     * take a step each: whoever may fill something in could have us at it for hours, or until the stack is full.
     */
    private static final int ZIN_HOOGSTENS = 2_000;

    private static final int WOORDEN_HOOGSTENS = 400;

    private static final Map<String, String> ZINNEN = new LinkedHashMap<>();
    private static final List<Zinsvorm> VORMEN;

    static {
        BLADEN.forEach(naam -> ZINNEN.putAll(blad(naam)));
        VORMEN = ZINNEN.entrySet().stream()
                .flatMap(zin -> Zinsvorm.van(zin.getKey(), zin.getValue()).stream())
                .toList();
    }

    private Engels() {}

    /** Absent for what the service does not say by itself. */
    static Optional<String> van(String nederlands) {
        return van(nederlands, ZIN_HOOGSTENS);
    }

    /** As {@link #van(String)}, of what the service fills in in a sentence. */
    static Optional<String> vanWoorden(String nederlands) {
        return van(nederlands, WOORDEN_HOOGSTENS);
    }

    private static Optional<String> van(String nederlands, int hoogstens) {
        String vast = ZINNEN.get(nederlands);
        return vast != null || nederlands.length() > hoogstens
                ? Optional.ofNullable(vast)
                : VORMEN.stream().flatMap(vorm -> vorm.vul(nederlands).stream()).findFirst();
    }

    /** Whether this is word for word a sentence of the service. */
    static boolean kent(String nederlands) {
        return ZINNEN.containsKey(nederlands);
    }

    static Map<String, String> blad(String naam) {
        try (InputStream bron = Engels.class.getResourceAsStream("/engels/" + naam + ".json")) {
            return new ObjectMapper().readValue(bron, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
