package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** What a patch can change: the text. */
record BijdrageWijziging(
        @NotBlank(message = "Schrijf een reactie, of verwijder haar.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
