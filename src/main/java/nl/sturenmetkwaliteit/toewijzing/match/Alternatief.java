package nl.sturenmetkwaliteit.toewijzing.match;

import nl.sturenmetkwaliteit.platform.taal.Zin;

/** Who would be the best in someone's place while all others stay, and why that one was not taken. */
public record Alternatief(String gemeente, @Zin String zin) {}
