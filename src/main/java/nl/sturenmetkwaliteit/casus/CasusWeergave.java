package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A casus as its own gemeente reads it. */
record CasusWeergave(
        UUID id,
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
        Persoon schrijver,
        @Nullable UUID vervolgOp,
        boolean intern,
        CasusStatus status,
        @Nullable Instant ingediendOp,
        @Nullable UUID peerreview,
        List<AddendumWeergave> addenda,
        int versie)
        implements MetVersie {}
