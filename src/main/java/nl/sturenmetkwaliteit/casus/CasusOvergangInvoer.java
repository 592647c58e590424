package nl.sturenmetkwaliteit.casus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** Where a casus is to go. Handing it in carries the writer's confirmations of what the privacyscan warned about. */
record CasusOvergangInvoer(
        @NotNull(message = "Noem de status.") CasusStatus naar,
        @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.") @Nullable String reden,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
