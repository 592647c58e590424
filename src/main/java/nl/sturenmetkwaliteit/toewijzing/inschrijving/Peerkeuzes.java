package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** How many gemeenten a review asks, which in any case, and which not. */
record Peerkeuzes(int aantalPeers, List<GemeenteRef> vast, List<GemeenteRef> uitgesloten, int versie)
        implements MetVersie {}
