package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where an aanname is to go, and what brought that about. */
record AannameOvergangInvoer(
        @NotNull(message = "Noem de status.") AannameStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden) {}
