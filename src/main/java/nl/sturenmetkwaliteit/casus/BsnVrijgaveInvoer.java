package nl.sturenmetkwaliteit.casus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** Where the number stands that is no BSN, and how the second person knows. */
record BsnVrijgaveInvoer(
        @NotBlank(message = "Noem het veld.") String veld,
        @PositiveOrZero(message = "Geef de eerste positie.") int begin,
        @PositiveOrZero(message = "Geef de positie na de laatste.") int einde,
        @NotBlank(message = "Geef een reden.") @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.")
                String reden) {}
