package nl.sturenmetkwaliteit.platform.toegang;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A token to be made. */
record ToegangstokenInvoer(
        @NotBlank(message = "Zeg waarvoor het token is.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.")
                String naam,
        @NotEmpty(message = "Kies wat het token mag.") @Size(max = 10, message = "Kies hoogstens 10 soorten.")
                List<@NotNull Bereik> bereik,
        @NotNull(message = "Kies tot en met wanneer het token werkt.") LocalDate einddatum) {}
