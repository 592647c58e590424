package nl.sturenmetkwaliteit.peerreview.voornemen;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** One return to a voornemen. */
record OpvolgingWeergave(
        @JsonIgnore UUID voornemen, String watGedaan, String watBewonersMerkten, String watGeleerd, Instant op) {}
