package nl.sturenmetkwaliteit.toewijzing.voorstel;

import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** Who would have been next for a place, and why that one was not taken. */
record Matchalternatief(GemeenteRef gemeente, @Zin String zin) {}
