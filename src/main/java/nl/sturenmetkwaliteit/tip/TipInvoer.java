package nl.sturenmetkwaliteit.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** What a tip is made of. */
record TipInvoer(
        @NotNull(message = "Kies een principe.") Principe principe,
        @NotBlank(message = "Schrijf de tip op.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String tekst,
        @NotEmpty(message = "Kies minstens een fragment.") @Size(max = 100, message = "Kies hoogstens 100 fragmenten.")
                Set<@NotNull UUID> fragmenten,
        @Size(max = 50, message = "Noem hoogstens 50 spanningen.") @Nullable Set<@NotNull UUID> spanningen,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
