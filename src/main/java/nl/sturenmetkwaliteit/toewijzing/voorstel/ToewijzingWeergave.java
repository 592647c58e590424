package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is read.
 *
 * @param voortgang while it is being calculated
 * @param uitkomst of a whole seizoen; a number about one team would be a mark
 */
public record ToewijzingWeergave(
        UUID id,
        @Nullable UUID seizoen,
        @Nullable UUID peerreview,
        String status,
        Aanleiding aanleiding,
        @Nullable Integer peersPerCasus,
        Map<String, Integer> gewichten,
        List<Plaatskeuze> vast,
        List<Uitsluiting> uitgesloten,
        Instant gestartOp,
        @Nullable String gestartDoor,
        @Nullable Instant berekendOp,
        @Nullable Voortgang voortgang,
        @Nullable Uitkomst uitkomst,
        int versie)
        implements MetVersie {

    /** How far a calculation is. */
    public record Voortgang(long verstrekenSeconden, @Nullable Long doel, @Nullable Long bovengrens) {}
}
