package nl.sturenmetkwaliteit.toewijzing.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * An invitation to make, with the copy of the little that the invited may see before accepting. The host is the kitchen of the request;
 * who guides the review is read from its guests.
 *
 * @param gemeente CBS code of the gemeente to invite
 * @param niveaus the niveaus asked for; empty when any will do
 * @param tijdsbeslag the time it takes a deelnemer, in words
 */
public record NieuweUitnodiging(
        UUID peerreview,
        UUID casus,
        String gemeente,
        String titel,
        String sturingsvraag,
        List<String> themas,
        Collection<Niveau> niveaus,
        List<RondeInUitnodiging> rondes,
        String tijdsbeslag,
        Instant antwoordUiterlijkOp,
        Instant bijdrageUiterlijkOp) {}
