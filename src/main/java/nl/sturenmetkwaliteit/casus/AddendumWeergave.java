package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;

/** What was added after acceptance, dated. */
record AddendumWeergave(String tekst, Instant op, Persoon door) {}
