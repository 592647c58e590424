package nl.sturenmetkwaliteit.les;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a toepassing is to go, and why. */
record ToepassingOvergangInvoer(
        @NotNull(message = "Noem de status.") ToepassingStatus naar,
        @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.") @Nullable String reden) {}
