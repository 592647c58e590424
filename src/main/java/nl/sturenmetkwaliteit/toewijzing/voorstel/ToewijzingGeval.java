package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Set;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/**
 * A proposal about to change its status.
 *
 * @param wereld how things are now, beside what was proposed; looked up when a condition first asks
 * @param invoer what the request says; null where nobody asks yet
 */
record ToewijzingGeval(
        Toewijzing toewijzing,
        Set<Hoedanigheid> hoedanigheden,
        Supplier<Wereld> wereld,
        @Nullable ToewijzingOvergangInvoer invoer)
        implements Geval<ToewijzingStatus> {

    /** For a step that looks at nothing. */
    static ToewijzingGeval zonder(Toewijzing toewijzing, Hoedanigheid wie) {
        return new ToewijzingGeval(
                toewijzing,
                Set.of(wie),
                () -> {
                    throw new IllegalStateException("deze stap kijkt niet om zich heen");
                },
                null);
    }

    @Override
    public Toewijzing ding() {
        return toewijzing;
    }
}
