package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * A review that asks peers, as NDSD reads it.
 *
 * @param aantalPeers how many it asks
 * @param aantalGevraagd how many were proposed, asked or accepted
 * @param vraagtNog whether there is room for one more
 */
record InschrijvingWeergave(
        UUID peerreview,
        GemeenteRef gastheer,
        String titel,
        String sturingsvraag,
        List<String> themas,
        List<Niveau> niveaus,
        int aantalPeers,
        int aantalGevraagd,
        int aantalGeaccepteerd,
        boolean vraagtNog) {}
