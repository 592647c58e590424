package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;

/** A place in a review fell open, and there is a proposal for it. Fired in the transaction that keeps the proposal. */
public record PlaatsOpengevallen(UUID peerreview) {}
