package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A gemeente that is pinned to a review. */
public record Plaatskeuze(
        @NotNull(message = "Noem de review.") UUID peerreview,
        @NotNull(message = "Noem de gemeente.")
                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.")
                String gemeente) {}
