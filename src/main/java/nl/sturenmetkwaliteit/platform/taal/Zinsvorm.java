package nl.sturenmetkwaliteit.platform.taal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with something filled in. What stands for <code>{titel}</code> is somebody's, or a code, and stays as it is; what stands for
 * <code>[wie]</code> are words of the service, which have an English of their own.
 */
record Zinsvorm(Pattern nederlands, List<String> gaten, String engels) {

    private static final Pattern GAT = Pattern.compile("\\{\\w+}|\\[\\w+]");

    /** Absent for a sentence in which nothing is filled in. */
    static Optional<Zinsvorm> van(String nederlands, String engels) {
        List<String> gaten = new ArrayList<>();
        StringBuilder patroon = new StringBuilder();
        int einde = 0;
        for (Matcher gat = GAT.matcher(nederlands); gat.find(); einde = gat.end()) {
            patroon.append(Pattern.quote(nederlands.substring(einde, gat.start())))
                    .append("(.+)");
            gaten.add(gat.group());
        }
        patroon.append(Pattern.quote(nederlands.substring(einde)));
        return gaten.isEmpty()
                ? Optional.empty()
                : Optional.of(new Zinsvorm(Pattern.compile(patroon.toString(), Pattern.DOTALL), gaten, engels));
    }

    /** The English of a sentence of this form; absent for another, and while its own words have no English. */
    Optional<String> vul(String zin) {
        Matcher gevuld = nederlands.matcher(zin);
        if (!gevuld.matches()) {
            return Optional.empty();
        }
        Map<String, String> woorden = new HashMap<>();
        for (int i = 0; i < gaten.size(); i++) {
            String gat = gaten.get(i);
            String inhoud = gevuld.group(i + 1);
            Optional<String> woord = gat.startsWith("[") ? Engels.vanWoorden(inhoud) : Optional.of(inhoud);
            if (woord.isEmpty()) {
                return Optional.empty();
            }
            woorden.put(gat, woord.get());
        }
        return Optional.of(GAT.matcher(engels).replaceAll(gat -> Matcher.quoteReplacement(woorden.get(gat.group()))));
    }
}
