package nl.sturenmetkwaliteit.peerreview.api;

import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;

/**
 * A paused review goes on, and every clock that stood still with it. Heard in the same transaction, as SYSTEEM in the host's kitchen.
 *
 * @param pauze how long it stood still
 */
public record ReviewHervat(Session sessie, UUID peerreview, Duration pauze) {}
