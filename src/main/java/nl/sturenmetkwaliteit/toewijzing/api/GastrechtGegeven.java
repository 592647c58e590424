package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;

/** Someone was named in a review, and may be there from now on. Fired in the transaction that gives the right. */
public record GastrechtGegeven(UUID peerreview, UUID persoon, Gastrol rol) {}
