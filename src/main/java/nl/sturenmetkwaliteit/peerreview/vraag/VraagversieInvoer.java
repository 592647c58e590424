package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** The question put anew, or the decision that it stands; and what brought that about. */
record VraagversieInvoer(
        @Size(min = 1, max = 1000, message = "Gebruik 1 tot 1000 tekens.") @Nullable String tekst,
        @NotNull(message = "Zeg of de vraag blijft staan.") Boolean ongewijzigd,
        @NotBlank(message = "Schrijf wat de vraag deed verschuiven of staan.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String aanleiding,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    boolean isOngewijzigd() {
        return Boolean.TRUE.equals(ongewijzigd);
    }

    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        if (tekst != null) {
            teksten.put("tekst", tekst);
        }
        teksten.put("aanleiding", aanleiding);
        return teksten;
    }
}
