package nl.sturenmetkwaliteit.les;

import java.util.List;
import nl.sturenmetkwaliteit.platform.zoeken.Fragment;
import nl.sturenmetkwaliteit.platform.zoeken.Markering;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param aantal how many in all; with {@code tenMinste} there are more, and the counts under the facets are of the first so many
 * @param gelezenAls words that are in no les, and the words they were taken for
 */
record ZoekUitkomst(
        List<Treffer> items,
        @Nullable String volgende,
        int aantal,
        boolean tenMinste,
        List<Facettelling> facetten,
        List<Lezing> gelezenAls) {

    /** A les, with what in it answers. */
    record Treffer(LesItem les, List<Markering> titelMarkeringen, Fragment fragment) {}

    record Facettelling(Facet facet, List<Waarde> waarden) {}

    record Waarde(String code, int aantal) {}

    record Lezing(String getypt, String gelezen) {}
}
