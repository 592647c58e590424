package nl.sturenmetkwaliteit.peerreview.api;

import java.time.LocalDate;
import java.util.UUID;

/** When a review comes back to what was intended. */
public interface Opvolgmomenten {

    /** The voornemen comes back on this date; asked again, its moment moves. Call it after the voornemen is in the database. */
    void planVoornemen(UUID review, UUID voornemen, LocalDate datum);

    /** What was told of a voornemen that was due: it need not be told again. One that is not due yet still comes back. */
    void houdVoornemen(UUID voornemen, String watGedaan, String watBewonersMerkten, String watGeleerd);
}
