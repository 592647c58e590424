package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** How an opvolgmoment ended: held, with what was done, noticed and learned; or waived with a reason. */
record OpvolgmomentInvoer(
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watGedaan,
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watBewonersMerkten,
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watGeleerd,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String vervallenReden,
        @Size(max = 200, message = "Bevestig hoogstens 200 bevindingen.") @Nullable
                List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    OpvolgmomentUitkomst uitkomst() {
        return new OpvolgmomentUitkomst(watGedaan, watBewonersMerkten, watGeleerd, vervallenReden);
    }

    /** Every text in it, by field, as the privacyscan takes it. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        zet(teksten, "watGedaan", watGedaan);
        zet(teksten, "watBewonersMerkten", watBewonersMerkten);
        zet(teksten, "watGeleerd", watGeleerd);
        zet(teksten, "vervallenReden", vervallenReden);
        return teksten;
    }

    private static void zet(Map<String, String> teksten, String veld, @Nullable String tekst) {
        if (tekst != null) {
            teksten.put(veld, tekst);
        }
    }
}
