package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/**
 * What we intend to do.
 *
 * @param doorWie a function, not a name
 * @param bevestigingen count only for the host: a peer's own stays at home
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
        @Size(max = 50, message = "Noem hoogstens 50 aannames.") @Nullable List<@NotNull UUID> aannames,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    /** Every text in it, by field, as the privacyscan takes it. */
    Map<String, String> teksten() {
        return Map.of("wat", wat, "doorWie", doorWie, "eersteStap", eersteStap);
    }

    /** Those that are not the same as they were: what stands was scanned when it was written. */
    Map<String, String> tekstenAndersDan(VoornemenInvoer vorige) {
        Map<String, String> anders = new HashMap<>(teksten());
        anders.entrySet().removeAll(vorige.teksten().entrySet());
        return anders;
    }

    List<UUID> hangtAan() {
        return aannames == null ? List.of() : aannames;
    }
}
