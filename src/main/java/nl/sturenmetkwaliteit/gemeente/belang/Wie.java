package nl.sturenmetkwaliteit.gemeente.belang;

import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with a belangenconflict.
 *
 * @param gemeente null for NDSD
 * @param mag asks, and sets aside what others ask: a coordinator or an NDSD-medewerker
 */
record Wie(UUID persoon, @Nullable String gemeente, boolean mag, boolean beheerder) {

    static Wie van(Beller beller) {
        return new Wie(
                beller.persoon(),
                beller.gemeente(),
                beller.is(Hoedanigheid.COORDINATOR) || beller.is(Hoedanigheid.NDSD),
                beller.is(Hoedanigheid.BEHEERDER));
    }
}
