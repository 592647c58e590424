package nl.sturenmetkwaliteit.notificatie;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a kind of notice comes from.
 *
 * @param van where a transition came from; from anywhere, if there are none
 */
record Aanleiding(String soort, String ding, Set<String> van, Set<String> naar) {

    /** No event: it comes back at its date. */
    static final Aanleiding DATUM = new Aanleiding("", "", Set.of(), Set.of());

    static Aanleiding naar(String ding, String... naar) {
        return new Aanleiding(Gebeurtenis.OVERGANG, ding, Set.of(), Set.of(naar));
    }

    static Aanleiding dat(String soort, String ding) {
        return new Aanleiding(soort, ding, Set.of(), Set.of());
    }

    Aanleiding vanuit(String... nieuw) {
        return new Aanleiding(soort, ding, Set.of(nieuw), naar);
    }

    boolean is(String gebeurd, String aan, @Nullable String kwamVan, @Nullable String gingNaar) {
        return soort.equals(gebeurd)
                && ding.equals(aan)
                && (naar.isEmpty() || (gingNaar != null && naar.contains(gingNaar)))
                && (van.isEmpty() || (kwamVan != null && van.contains(kwamVan)));
    }
}
