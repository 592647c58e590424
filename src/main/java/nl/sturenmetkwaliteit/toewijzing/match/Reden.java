package nl.sturenmetkwaliteit.toewijzing.match;

import nl.sturenmetkwaliteit.platform.taal.Zin;

/** What speaks for or against, in words. */
public record Reden(Wens wens, boolean voor, @Zin String zin) {}
