package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente that is not to be proposed.
 *
 * @param peerreview at which review; at none, if null
 */
public record Uitsluiting(
        @Nullable UUID peerreview,
        @NotNull(message = "Noem de gemeente.")
                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.")
                String gemeente) {}
