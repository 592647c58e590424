package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente to invite.
 *
 * @param niveaus of whom people are asked; any will do when absent
 */
record UitnodigingInvoer(
        @NotNull(message = "Noem de gemeente.")
                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.")
                String gemeente,
        @Nullable Set<@NotNull Niveau> niveaus,
        @NotNull(message = "Noem tot wanneer de gemeente kan antwoorden.") Instant antwoordUiterlijkOp,
        @NotNull(message = "Noem tot wanneer u bijdragen verwacht.") Instant bijdrageUiterlijkOp) {}
