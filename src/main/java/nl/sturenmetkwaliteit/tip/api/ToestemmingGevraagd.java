package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;

/** Gemeenten were asked whether their words in this tip may be used. Fired in the same transaction. */
public record ToestemmingGevraagd(UUID tip) {}
