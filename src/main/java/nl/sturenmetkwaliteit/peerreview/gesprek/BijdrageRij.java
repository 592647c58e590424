package nl.sturenmetkwaliteit.peerreview.gesprek;

import org.jspecify.annotations.Nullable;

/**
 * What was said, about what.
 *
 * @param gemeenteNaam of the writer's gemeente; null for an NDSD-medewerker
 */
record BijdrageRij(Bijdrage bijdrage, Onderwerp onderwerp, @Nullable String gemeenteNaam) {}
