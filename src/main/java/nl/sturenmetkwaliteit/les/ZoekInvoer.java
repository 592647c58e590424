package nl.sturenmetkwaliteit.les;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import org.jspecify.annotations.Nullable;

/** What someone looks for: words, and values of facets. Any value within one facet, and every facet. */
record ZoekInvoer(
        @Nullable @Size(max = 500, message = "Gebruik hoogstens 500 tekens.") String vraag,
        @Nullable Set<@NotNull Principe> principes,
        @Nullable @Size(max = 30, message = "Noem hoogstens 30 thema's.")
                Set<@NotNull @Pattern(regexp = CODE, message = GEEN_CODE) String> themas,
        @Nullable Set<@NotNull Arena> arenas,
        @Nullable Set<@NotNull Levensfase> levensfasen,
        @Nullable Set<@NotNull Niveau> niveaus,
        @Nullable @Size(max = 20, message = "Kies hoogstens 20 obstakels.")
                Set<@NotNull @Pattern(regexp = CODE, message = GEEN_CODE) String> obstakels) {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";
    private static final String GEEN_CODE = "Gebruik een code uit de lijst.";

    String woorden() {
        return vraag == null ? "" : vraag;
    }

    /** As the database knows them. */
    String filter() {
        return Stream.of(
                        van(Facet.PRINCIPE, principes),
                        van(Facet.THEMA, themas),
                        van(Facet.ARENA, arenas),
                        van(Facet.LEVENSFASE, levensfasen),
                        van(Facet.NIVEAU, niveaus),
                        van(Facet.OBSTAKEL, obstakels))
                .flatMap(waarden -> waarden)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> van(Facet facet, @Nullable Collection<?> waarden) {
        return waarden == null ? Stream.of() : waarden.stream().map(waarde -> facet + ":" + waarde);
    }
}
