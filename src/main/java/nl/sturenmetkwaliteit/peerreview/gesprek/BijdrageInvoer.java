package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** What someone wants to say, and whose attention it asks. */
record BijdrageInvoer(
        @NotBlank(message = "Schrijf een reactie.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @Size(max = 50, message = "Noem hoogstens 50 mensen.") @Nullable Set<@NotNull UUID> genoemd,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
