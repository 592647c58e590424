package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Walks to every page that one person can reach by links, starting at the first. Pages that differ only in the thing they show count as one,
 * of which the first few are visited: a new page is found without anyone listing it.
 */
final class Rondgang {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** What other journeys laid down beside the service, by other ids than its own: not all of it is whole. */
    private static final Pattern VAN_EEN_PROEF = Pattern.compile(".*[0-9a-f]{8}-[0-9a-f]{4}-[^7][0-9a-f]{3}-.*");

    private static final Pattern BUITEN = Pattern.compile("^/(api|uitloggen|inloggen|problemen)\\b.*");

    private final Page pagina;
    private final int perSoort;
    private final Map<String, Integer> bezocht = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();

    Rondgang(Page pagina, int perSoort) {
        this.pagina = pagina;
        this.perSoort = perSoort;
    }

    /** The address without the thing it shows: {@code /peerreviews/:id/oogst}. */
    static String soort(String pad) {
        return ID.matcher(pad.replaceAll("[?#].*", "")).replaceAll(":id").replaceAll("GM\\d{4}", ":code");
    }

    /** Does something on each page, with the page open on it. */
    List<String> langs(Consumer<String> doe) {
        List<String> soorten = new ArrayList<>();
        Deque<String> nog = new ArrayDeque<>(List.of("/"));
        while (!nog.isEmpty()) {
            String pad = nog.poll();
            if (!gezien.add(pad) || bezocht.merge(soort(pad), 1, Integer::sum) > perSoort) {
                continue;
            }
            Rust.opHet(pagina, pad);
            doe.accept(pad);
            soorten.add(soort(pad));
            nog.addAll(koppelingen());
        }
        return soorten;
    }

    private List<String> koppelingen() {
        return pagina.locator("a[href^='/']").all().stream()
                .map(koppeling -> koppeling.getAttribute("href"))
                .map(adres -> adres.replaceAll("#.*", ""))
                .filter(adres -> !BUITEN.matcher(adres).matches()
                        && !VAN_EEN_PROEF.matcher(adres).matches())
                .toList();
    }
}
