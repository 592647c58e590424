package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** Where a reflectie is to go. Handing it in carries the writer's confirmations of what the privacyscan warned about. */
record ReflectieOvergangInvoer(
        @NotNull(message = "Noem de status.") ReflectieStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
