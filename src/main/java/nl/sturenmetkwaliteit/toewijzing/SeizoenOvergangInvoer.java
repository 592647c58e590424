package nl.sturenmetkwaliteit.toewijzing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a seizoen is to go. */
record SeizoenOvergangInvoer(
        @NotNull(message = "Noem de status.") SeizoenStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden) {}
