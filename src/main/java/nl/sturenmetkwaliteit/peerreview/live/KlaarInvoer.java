package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.validation.constraints.NotNull;

/**
 * That one is ready, or is not after all.
 *
 * @param stap what one is ready with: a sign for what is no longer on is none
 */
record KlaarInvoer(
        @NotNull(message = "Noem de stap.") Integer stap, @NotNull(message = "Zeg of u klaar bent.") Boolean klaar) {}
