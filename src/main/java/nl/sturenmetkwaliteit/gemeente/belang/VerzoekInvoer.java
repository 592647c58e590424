package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a soft belangenconflict could be set aside, for who decides. */
record VerzoekInvoer(
        @NotNull(message = "Geef een reden.") @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.")
                String reden) {}
