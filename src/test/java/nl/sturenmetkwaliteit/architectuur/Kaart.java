package nl.sturenmetkwaliteit.architectuur;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which feature may know which: the arrows of the architecture, downward only. Everybody may know the platform. */
final class Kaart {

    static final String PLATFORM = "platform";
    private static final String API = "api";

    private static final Map<String, Set<String>> MAG_KENNEN = Map.ofEntries(
            Map.entry(PLATFORM, Set.of()),
            Map.entry("privacy", Set.of()),
            Map.entry("gemeente", Set.of("privacy")),
            Map.entry("casus", Set.of("gemeente", "privacy")),
            Map.entry("toewijzing", Set.of("casus", "gemeente", "privacy")),
            Map.entry("peerreview", Set.of("toewijzing", "casus", "gemeente", "privacy")),
            Map.entry("tip", Set.of("peerreview", "toewijzing", "casus", "gemeente", "privacy")),
            Map.entry("les", Set.of("tip", "peerreview", "toewijzing", "casus", "gemeente", "privacy")),
            Map.entry("knelpunt", Set.of("tip", "peerreview", "toewijzing", "casus", "gemeente", "privacy")),
            Map.entry("aggregatie", Set.of("les", "knelpunt", "tip", "peerreview", "toewijzing", "casus", "gemeente")),
            Map.entry("notificatie", Set.of("les", "knelpunt", "tip", "peerreview", "toewijzing", "casus", "gemeente")),
            Map.entry("verwerking", Set.of("les", "knelpunt", "tip", "peerreview", "toewijzing", "casus", "gemeente")),
            // tells its story from outside, through the API of the service
            Map.entry("demo", Set.of()));

    private final String wortel;

    Kaart(String wortel) {
        this.wortel = wortel;
    }

    static Set<String> functies() {
        return MAG_KENNEN.keySet();
    }

    boolean mag(String van, String naar) {
        return van.equals(naar)
                || naar.equals(PLATFORM)
                || MAG_KENNEN.getOrDefault(van, Set.of()).contains(naar);
    }

    /** The first package below the root: the feature a class belongs to. */
    Optional<String> functie(JavaClass klasse) {
        return deel(klasse, 0);
    }

    /** The second package below the root: the slice within a feature. */
    Optional<String> snede(JavaClass klasse) {
        return deel(klasse, 1);
    }

    boolean isApi(JavaClass klasse) {
        return snede(klasse).filter(API::equals).isPresent();
    }

    private Optional<String> deel(JavaClass klasse, int nummer) {
        String pakket = klasse.getPackageName();
        if (!pakket.startsWith(wortel + ".")) {
            return Optional.empty();
        }
        String[] delen = pakket.substring(wortel.length() + 1).split("\\.", -1);
        return delen.length > nummer ? Optional.of(delen[nummer]) : Optional.empty();
    }
}
