package nl.sturenmetkwaliteit.toewijzing.inschrijving;

/** A place fell open somewhere; who waits for the commit finds where. */
record AanvullingGevraagd() {}
