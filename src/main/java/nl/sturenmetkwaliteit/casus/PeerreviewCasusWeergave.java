package nl.sturenmetkwaliteit.casus;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** A casus as its review reads it: frozen as it was handed in, with what was added since. */
record PeerreviewCasusWeergave(
        String titel,
        @Nullable String verhaal,
        @Nullable String bedoeling,
        @Nullable String sturingsvraag,
        @Nullable String geprobeerd,
        @Nullable String dilemma,
        List<String> aannames,
        List<String> themas,
        List<Arena> arenas,
        List<Niveau> niveaus,
        List<String> obstakels,
        @Nullable Levensfase levensfase,
        Persoon casushouder,
        GemeenteRef gastheer,
        List<AddendumWeergave> addenda,
        List<BijlageWeergave> bijlagen) {}
