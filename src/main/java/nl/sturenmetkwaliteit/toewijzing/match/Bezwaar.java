package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.UUID;

/** A pin that breaks a rule. */
public record Bezwaar(UUID peerreview, String gemeente, HardeRegel regel) {}
