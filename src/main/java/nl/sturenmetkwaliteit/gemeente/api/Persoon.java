package nl.sturenmetkwaliteit.gemeente.api;

import java.util.UUID;

/** A deelnemer as an answer names one. */
public record Persoon(UUID id, String naam) {}
