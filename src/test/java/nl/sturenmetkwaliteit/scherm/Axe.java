package nl.sturenmetkwaliteit.scherm;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can tell about accessibility: the rules of WCAG 2.2 A and AA, and what axe advises beside them. */
final class Axe {

    private static final List<String> REGELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Each finding with the places it was found in. */
    static List<String> bevindingen(Page pagina) {
        // in the page itself: for frames of others, which we have none of, it would open a window beside each page
        return new AxeBuilder(pagina)
                .setLegacyMode(true).withTags(REGELS).analyze().getViolations().stream()
                        .map(Axe::regel)
                        .toList();
    }

    private static String regel(Rule regel) {
        return regel.getId() + " "
                + regel.getNodes().stream()
                        .map(plek -> String.valueOf(plek.getTarget()))
                        .limit(3)
                        .toList();
    }
}
