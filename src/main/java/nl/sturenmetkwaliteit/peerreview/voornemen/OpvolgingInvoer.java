package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/**
 * The three questions of the return.
 *
 * @param bevestigingen count only for the host: a peer's own stays at home
 */
record OpvolgingInvoer(
        @NotBlank(message = "Schrijf op wat u deed.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watGedaan,
        @NotBlank(message = "Schrijf op wat bewoners merkten.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watBewonersMerkten,
        @NotBlank(message = "Schrijf op wat u leerde.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String watGeleerd,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    /** Every text in it, by field, as the privacyscan takes it. */
    Map<String, String> teksten() {
        return Map.of("watGedaan", watGedaan, "watBewonersMerkten", watBewonersMerkten, "watGeleerd", watGeleerd);
    }
}
