package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;

/** A casus was withdrawn; its review, if it has one, stops in the same transaction. */
public record CasusIngetrokken(UUID casus) {}
