package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where an abonnement is to go, and why. */
record AbonnementOvergangInvoer(
        @NotNull(message = "Noem de status.") AbonnementStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden) {}
