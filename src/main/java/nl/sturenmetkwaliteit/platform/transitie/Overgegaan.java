package nl.sturenmetkwaliteit.platform.transitie;

import java.util.UUID;

/** A thing changed its status. Ids and states, no texts. */
public record Overgegaan(String ding, UUID id, String van, String naar) {}
