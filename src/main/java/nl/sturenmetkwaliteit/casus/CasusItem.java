package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;

/** A casus in a list. */
record CasusItem(UUID id, String titel, CasusStatus status, Persoon casushouder, Instant gewijzigdOp) {}
