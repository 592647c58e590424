package nl.sturenmetkwaliteit.platform.gereedheid;

import java.util.List;
import java.util.Locale;

/** Tells a secret from something that only looks like one. */
final class Geheim {

    static final int LENGTE = 32;

    private static final int VERSCHILLENDE_TEKENS = 8;

    /** Parts of what this project itself uses for development, and of what people type when in a hurry. */
    private static final List<String> BEKEND = List.of(
            "lokaal", "alleen-voor-deze-machine", "changeme", "change-me", "geheim", "secret", "wachtwoord", "welkom");

    private Geheim() {}

    static boolean isSterk(String waarde) {
        String klein = waarde.toLowerCase(Locale.ROOT);
        return waarde.length() >= LENGTE
                && waarde.chars().distinct().count() >= VERSCHILLENDE_TEKENS
                && BEKEND.stream().noneMatch(klein::contains);
    }
}
