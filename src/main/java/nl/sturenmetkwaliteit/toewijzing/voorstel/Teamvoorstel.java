package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.UUID;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Matchuitkomst;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for one review, worked out.
 *
 * @param basis the pins and exclusions it was calculated with, those of the review itself too
 * @param door who asked for it; null for the service itself
 */
public record Teamvoorstel(
        UUID peerreview,
        String gastheer,
        Aanleiding aanleiding,
        @Nullable String door,
        Rekenbasis basis,
        Matchinvoer invoer,
        Matchuitkomst uitkomst) {}
