package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A belangenconflict to declare.
 *
 * @param gemeente on whose behalf; for the beheerder only, who must name it
 */
record BelangenconflictInvoer(
        @Pattern(regexp = "GM\\d{4}", message = "Geef de CBS-code, zoals GM0363.") @Nullable String gemeente,
        @NotNull(message = "Noem de andere gemeente.")
                @Pattern(regexp = "GM\\d{4}", message = "Geef de CBS-code, zoals GM0363.")
                String andereGemeente,
        @NotNull(message = "Kies de soort.") Soort soort,
        @NotNull(message = "Kies de grond.") Grond grond,
        @Size(min = 1, max = 1000, message = "Gebruik 1 tot 1000 tekens.") @Nullable String toelichting,
        @Nullable LocalDate totdatum) {}
