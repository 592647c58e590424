package nl.sturenmetkwaliteit.toewijzing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where an invitation is to go, and why.
 *
 * @param deelnemers who takes part; with an acceptance, and only there
 */
record UitnodigingOvergangInvoer(
        @NotNull(message = "Noem de status.") UitnodigingStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Size(min = 1, max = 20, message = "Noem 1 tot 20 deelnemers.") @Nullable Set<@NotNull UUID> deelnemers) {}
