package nl.sturenmetkwaliteit.casus;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where an aanmelding is to go, and why. */
record AanmeldingOvergangInvoer(
        @NotNull(message = "Noem de status.") AanmeldingStatus naar,
        @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.") @Nullable String reden) {}
