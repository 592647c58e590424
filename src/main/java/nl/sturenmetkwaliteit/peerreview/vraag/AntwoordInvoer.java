package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** The answer, or the word that it comes later; a parked question may say why. */
record AntwoordInvoer(
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String antwoord,
        @NotNull(message = "Zeg of u de vraag parkeert.") Boolean geparkeerd,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    AntwoordInvoer {
        antwoord = antwoord == null || antwoord.isBlank() ? null : antwoord;
    }

    boolean parkeert() {
        return Boolean.TRUE.equals(geparkeerd);
    }
}
