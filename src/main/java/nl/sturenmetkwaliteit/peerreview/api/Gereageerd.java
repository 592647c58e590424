package nl.sturenmetkwaliteit.peerreview.api;

import java.util.List;
import java.util.UUID;

/**
 * Someone said something about a thing in a review. Heard in the same transaction, by who reads the thing at that moment or not: whoever
 * tells others of it asks first who may ({@code wie_meepraat} in the database).
 *
 * @param genoemd the people whose attention is asked
 */
public record Gereageerd(UUID peerreview, Gespreksding ding, UUID dingId, UUID bijdrage, List<UUID> genoemd) {

    public Gereageerd {
        genoemd = List.copyOf(genoemd);
    }
}
