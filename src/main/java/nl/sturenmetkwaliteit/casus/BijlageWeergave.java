package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;

/** A file with a casus, without its content. */
record BijlageWeergave(UUID id, String naam, String mediatype, long grootte, Instant toegevoegdOp, Persoon door) {}
