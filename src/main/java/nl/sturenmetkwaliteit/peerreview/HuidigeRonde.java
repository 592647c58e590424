package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** The ronde that is open now. */
record HuidigeRonde(UUID id, RondeSoort soort, @Zin String titel, Instant deadlineOp) {}
