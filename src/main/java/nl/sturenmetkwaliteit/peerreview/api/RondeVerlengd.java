package nl.sturenmetkwaliteit.peerreview.api;

import java.util.UUID;

/** The deadline of an open ronde moved. Fired in the same transaction. */
public record RondeVerlengd(UUID ronde) {}
