package nl.sturenmetkwaliteit.platform.transitie;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/**
 * One row of a transition table.
 *
 * @param uitleg what it does, as the button's help would say it
 * @param effect what else changes in the same transaction, after the status did
 */
public record Overgang<G, S extends Enum<S>>(
        S van,
        S naar,
        String uitleg,
        Set<Hoedanigheid> wie,
        boolean redenVereist,
        List<? extends Voorwaarde<? super G>> voorwaarden,
        Consumer<G> effect) {

    /** Starts a row; {@code mag}, {@code metReden}, {@code als} and {@code dan} fill it in. */
    public static <G, S extends Enum<S>> Overgang<G, S> van(S van, S naar, String uitleg) {
        return new Overgang<>(van, naar, uitleg, Set.of(), false, List.of(), geval -> {});
    }

    public Overgang<G, S> mag(Hoedanigheid eerste, Hoedanigheid... rest) {
        return new Overgang<>(van, naar, uitleg, EnumSet.of(eerste, rest), redenVereist, voorwaarden, effect);
    }

    public Overgang<G, S> metReden() {
        return new Overgang<>(van, naar, uitleg, wie, true, voorwaarden, effect);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Overgang<G, S> als(Voorwaarde<? super G>... nieuw) {
        return new Overgang<>(van, naar, uitleg, wie, redenVereist, List.of(nieuw), effect);
    }

    public Overgang<G, S> dan(Consumer<G> nieuw) {
        return new Overgang<>(van, naar, uitleg, wie, redenVereist, voorwaarden, nieuw);
    }
}
