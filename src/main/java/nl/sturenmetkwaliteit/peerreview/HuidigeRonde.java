package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;

/** The ronde that is open now. */
record HuidigeRonde(UUID id, RondeSoort soort, String titel, Instant deadlineOp) {}
