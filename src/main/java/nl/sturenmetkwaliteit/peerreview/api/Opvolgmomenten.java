package nl.sturenmetkwaliteit.peerreview.api;

import java.time.LocalDate;
import java.util.UUID;

/** When a review comes back to what was intended. */
public interface Opvolgmomenten {

    /** The voornemen comes back on this date; asked again, its moment moves. Call it after the voornemen is in the database. */
    void planVoornemen(UUID review, UUID voornemen, LocalDate datum);
}
