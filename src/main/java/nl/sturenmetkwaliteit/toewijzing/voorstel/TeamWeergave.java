package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/** The proposed team of one casus. */
record TeamWeergave(
        UUID peerreview,
        GemeenteRef gastheer,
        String titel,
        List<VoorgesteldePeer> plaatsen,
        List<Matchreden> redenen,
        @Nullable Matchgemis gemis) {}
