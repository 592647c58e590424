package nl.sturenmetkwaliteit.casus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** What is added to a casus whose text is frozen. */
record AddendumInvoer(
        @NotBlank(message = "Schrijf de aanvulling.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
