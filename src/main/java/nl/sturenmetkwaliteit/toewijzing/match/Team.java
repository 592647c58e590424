package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The peers of one review, in order of their codes, with what speaks for and against them together. */
public record Team(UUID peerreview, List<Plaats> plaatsen, List<Reden> redenen, @Nullable Gemis gemis) {

    public Team {
        plaatsen = List.copyOf(plaatsen);
        redenen = List.copyOf(redenen);
    }
}
