package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why a soft belangenconflict is set aside, and until when. */
record OpheffingInvoer(
        @NotNull(message = "Geef een reden.") @Size(min = 50, max = 1000, message = "Gebruik 50 tot 1000 tekens.")
                String reden,
        @NotNull(message = "Geef een einddatum.") LocalDate totdatum) {}
