package nl.sturenmetkwaliteit.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a tip is to go. Putting it forward carries the copy with its own wording. */
record TipOvergangInvoer(
        @NotNull(message = "Noem de status.") TipStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Valid @Nullable VoordrachtInvoer voordracht) {}
