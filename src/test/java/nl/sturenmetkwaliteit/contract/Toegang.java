package nl.sturenmetkwaliteit.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which realm roles belong to the groups that the contract names. What one is in a review is decided inside; the role opens the door. */
final class Toegang {

    private static final String DEELNEMER = "deelnemer";
    private static final String COORDINATOR = "coordinator";
    private static final String NDSD = "ndsd-medewerker";
    private static final String BEHEERDER = "ndsd-beheerder";

    /** The roles that must be let in for the group to get in. */
    private static final Map<String, Set<String>> NODIG = Map.of(
            "IEDEREEN",
            Set.of(DEELNEMER, COORDINATOR, NDSD, BEHEERDER),
            "DEELNEMER",
            Set.of(DEELNEMER, COORDINATOR),
            "CASUSHOUDER",
            Set.of(DEELNEMER, COORDINATOR),
            "PEER",
            Set.of(DEELNEMER, COORDINATOR),
            "BEGELEIDER",
            Set.of(DEELNEMER, COORDINATOR, NDSD),
            "COORDINATOR",
            Set.of(COORDINATOR),
            "GASTCOORDINATOR",
            Set.of(COORDINATOR),
            "NDSD_MEDEWERKER",
            Set.of(NDSD),
            "NDSD_BEHEERDER",
            Set.of(BEHEERDER),
            Route.OPENBAAR,
            Set.of(Route.OPENBAAR));

    private Toegang() {}

    /** The roles the code must name for these groups: no fewer, or someone stands before a closed door, and no more. */
    static Set<String> rollen(Set<String> groepen) {
        Set<String> rollen = new TreeSet<>();
        for (String groep : groepen) {
            Set<String> nodig = NODIG.get(groep);
            if (nodig == null) {
                throw new AssertionError("onbekende groep in x-wie: " + groep);
            }
            rollen.addAll(nodig);
        }
        return rollen;
    }
}
