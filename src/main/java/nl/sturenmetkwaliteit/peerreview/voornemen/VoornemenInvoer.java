package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What we intend to do.
 *
 * @param doorWie a function, not a name
 */
record VoornemenInvoer(
        @NotBlank(message = "Schrijf op wat u zich voorneemt.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String wat,
        @NotBlank(message = "Noem de functie van wie het doet.")
                @Size(max = 100, message = "Gebruik hoogstens 100 tekens.")
                String doorWie,
        @NotNull(message = "Noem de datum.") LocalDate wanneerdatum,
        @NotNull(message = "Kies het niveau.") Niveau niveau,
        @NotBlank(message = "Noem de kleinste eerste stap.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String eersteStap,
        @Size(max = 50, message = "Noem hoogstens 50 aannames.") @Nullable List<@NotNull UUID> aannames) {

    List<UUID> hangtAan() {
        return aannames == null ? List.of() : aannames;
    }
}
