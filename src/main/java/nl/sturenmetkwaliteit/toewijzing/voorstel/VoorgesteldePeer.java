package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.toewijzing.match.Herkomst;
import org.jspecify.annotations.Nullable;

/** A gemeente in a proposed team. */
record VoorgesteldePeer(
        GemeenteRef gemeente, Herkomst herkomst, List<Matchreden> redenen, @Nullable Matchalternatief alternatief) {}
