package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** A question goes to the other gemeenten at once, so it carries the confirmations of the privacyscan. */
record VraagInvoer(
        @NotBlank(message = "Stel een vraag.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
