package nl.sturenmetkwaliteit.gemeente.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a review, with the gemeente on whose behalf.
 *
 * @param gemeente null for an NDSD-medewerker
 */
public record PersoonVanGemeente(UUID id, String naam, @Nullable GemeenteRef gemeente) {}
