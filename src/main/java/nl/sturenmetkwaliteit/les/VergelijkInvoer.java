package nl.sturenmetkwaliteit.les;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A text that is being written. Nothing of it is kept. */
record VergelijkInvoer(
        @NotNull(message = "Stuur een tekst mee.") @Size(max = 20000, message = "Gebruik hoogstens 20000 tekens.")
                String tekst) {}
