package nl.sturenmetkwaliteit.peerreview.spiegel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** The text of a spiegel; the confirmations count only while it is shared. */
record SpiegelInvoer(
        @NotBlank(message = "Laat de spiegel niet leeg.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
