package nl.sturenmetkwaliteit.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which realm roles, and roles of machines, belong to the groups that the contract names. What one is in a review is decided inside; the role opens the door. */
final class Toegang {

    private static final String DEELNEMER = "deelnemer";
    private static final String COORDINATOR = "coordinator";
    private static final String NDSD = "ndsd-medewerker";
    private static final String BEHEERDER = "ndsd-beheerder";

    /** The roles that must be let in for the group to get in. */
    private static final Map<String, Set<String>> NODIG = Map.ofEntries(
            Map.entry("IEDEREEN", Set.of(DEELNEMER, COORDINATOR, NDSD, BEHEERDER)),
            Map.entry("DEELNEMER", Set.of(DEELNEMER, COORDINATOR)),
            Map.entry("CASUSHOUDER", Set.of(DEELNEMER, COORDINATOR)),
            Map.entry("PEER", Set.of(DEELNEMER, COORDINATOR)),
            Map.entry("BEGELEIDER", Set.of(DEELNEMER, COORDINATOR, NDSD)),
            Map.entry("COORDINATOR", Set.of(COORDINATOR)),
            Map.entry("GASTCOORDINATOR", Set.of(COORDINATOR)),
            Map.entry("NDSD_MEDEWERKER", Set.of(NDSD)),
            Map.entry("NDSD_BEHEERDER", Set.of(BEHEERDER)),
            Map.entry("MACHINE_GEBEURTENISSEN_LEZEN", Set.of("machine-gebeurtenissen-lezen")),
            Map.entry("MACHINE_LESSEN_LEZEN", Set.of("machine-lessen-lezen")),
            Map.entry("MACHINE_BASISGEGEVENS_LEZEN", Set.of("machine-basisgegevens-lezen")),
            Map.entry(Route.OPENBAAR, Set.of(Route.OPENBAAR)));

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
