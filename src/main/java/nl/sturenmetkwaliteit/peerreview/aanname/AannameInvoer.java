package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** What is taken for true, and about whose practice. Others read it once revealed, so it carries the confirmations. */
record AannameInvoer(
        @NotBlank(message = "Schrijf de aanname op.") @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
                String tekst,
        @NotNull(message = "Zeg waarover de aanname gaat.") AannameOver over,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {}
