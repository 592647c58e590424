package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Collection;
import java.util.UUID;

/** The aannames of a review, for what hangs on them. */
public interface Aannames {

    /** Whether each of these is an aanname of this review that the caller may see. */
    boolean zijnVan(UUID review, Collection<UUID> aannames);
}
