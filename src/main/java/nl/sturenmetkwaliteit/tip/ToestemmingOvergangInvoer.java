package nl.sturenmetkwaliteit.tip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a consent is to go. Giving it says whether the name is shown. */
record ToestemmingOvergangInvoer(
        @NotNull(message = "Noem de status.") ToestemmingStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Nullable Boolean naamTonen) {}
