package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ronde as the slices within a review see it.
 *
 * @param reviewLoopt whether the review is in its rondes; paused or stopped, nobody writes
 * @param heropend whether it was closed before: what is written now is shown as written after the reveal
 * @param heropendVoor the only person it is open for, or null for all
 */
public record Rondestand(
        UUID id,
        UUID peerreview,
        int volgnummer,
        RondeSoort soort,
        Onthulling onthulling,
        Set<Rondeschrijver> schrijvers,
        RondeStatus status,
        boolean reviewLoopt,
        boolean heropend,
        @Nullable UUID heropendVoor) {

    /** Whether this person may still write here, as far as the clock goes. */
    public boolean isOpenVoor(UUID persoon) {
        return reviewLoopt && status == RondeStatus.OPEN && (heropendVoor == null || heropendVoor.equals(persoon));
    }
}
