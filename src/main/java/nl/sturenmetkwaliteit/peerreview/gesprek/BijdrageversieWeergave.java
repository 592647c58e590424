package nl.sturenmetkwaliteit.peerreview.gesprek;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * An earlier text, and from when on it stood.
 *
 * @param id what the list pages by
 */
record BijdrageversieWeergave(@JsonIgnore UUID id, String tekst, Instant op) {}
