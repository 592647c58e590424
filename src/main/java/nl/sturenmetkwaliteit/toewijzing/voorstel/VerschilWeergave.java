package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;

/** How the team of one casus differs from that in another proposal. */
record VerschilWeergave(
        UUID peerreview, GemeenteRef gastheer, String titel, List<Wijziging> erbij, List<Wijziging> eruit) {

    /** Someone who is in the one and not in the other, with the reasons of the one. */
    record Wijziging(GemeenteRef gemeente, List<Matchreden> redenen) {}
}
