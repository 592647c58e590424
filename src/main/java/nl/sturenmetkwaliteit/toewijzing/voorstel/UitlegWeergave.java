package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/** Why a gemeente is, or is not, in a team. */
record UitlegWeergave(
        GemeenteRef gemeente,
        boolean inTeam,
        @Nullable String belemmering,
        @Zin String zin,
        List<Matchreden> redenen,
        @Nullable GemeenteRef inPlaatsVan,
        @Nullable List<Matchreden> redenenVanDie) {}
