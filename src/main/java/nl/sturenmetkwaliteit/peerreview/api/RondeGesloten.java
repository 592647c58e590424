package nl.sturenmetkwaliteit.peerreview.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * A ronde closed: what was handed in is now revealed to all. Heard in the same transaction, as SYSTEEM in the host's kitchen.
 *
 * @param sessie the session that sees every row of that kitchen
 */
public record RondeGesloten(Session sessie, UUID peerreview, UUID ronde) {}
