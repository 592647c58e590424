package nl.sturenmetkwaliteit.les;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** A les that a gemeente wants to try. */
record ToepassingInvoer(
        @NotBlank(message = "Beschrijf waar en waarom.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String context,
        @NotNull(message = "Kies of de naam van uw gemeente erbij mag staan.") Boolean naamTonen,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
