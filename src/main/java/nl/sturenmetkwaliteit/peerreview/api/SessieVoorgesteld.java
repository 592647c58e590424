package nl.sturenmetkwaliteit.peerreview.api;

import java.util.UUID;

/** Dates for a sessie were proposed; what comes after is told as every change of a status is. Heard in the same transaction. */
public record SessieVoorgesteld(UUID peerreview, UUID sessie) {}
