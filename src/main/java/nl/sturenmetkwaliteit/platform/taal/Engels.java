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
            "peerreview",
            "meedenken",
            "tip",
            "les",
            "afnemer",
            "taxonomie",
            "rondeformats");

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
        String vast = ZINNEN.get(nederlands);
        return vast == null
                ? VORMEN.stream().flatMap(vorm -> vorm.vul(nederlands).stream()).findFirst()
                : Optional.of(vast);
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
