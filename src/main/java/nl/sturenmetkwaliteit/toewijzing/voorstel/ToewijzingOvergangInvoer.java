package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a proposal is to go; the two clocks of the invitations where it is applied. */
record ToewijzingOvergangInvoer(
        @NotNull(message = "Noem de status.") ToewijzingStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Nullable Instant antwoordUiterlijkOp,
        @Nullable Instant bijdrageUiterlijkOp) {}
