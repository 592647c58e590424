package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;

/** NDSD proposed a begeleider to the host of this casus. Fired in the same transaction. */
public record BegeleiderVoorgesteld(UUID casus) {}
