package nl.sturenmetkwaliteit.les;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** A toepassing as a merge patch changes it. */
record ToepassingWijziging(
        @NotBlank(message = "Beschrijf waar en waarom.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String context,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String watVeranderde,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String waarWerkteHet,
        @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.") @Nullable String waarNiet,
        @NotNull(message = "Kies of de naam van uw gemeente erbij mag staan.") Boolean naamTonen,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    /** Those texts that are other than they were, as the privacyscan takes them. */
    Map<String, String> gewijzigd(ToepassingWijziging oud) {
        Map<String, String> teksten = new LinkedHashMap<>();
        zet(teksten, "context", context, oud.context());
        zet(teksten, "watVeranderde", watVeranderde, oud.watVeranderde());
        zet(teksten, "waarWerkteHet", waarWerkteHet, oud.waarWerkteHet());
        zet(teksten, "waarNiet", waarNiet, oud.waarNiet());
        return teksten;
    }

    private static void zet(Map<String, String> teksten, String veld, @Nullable String tekst, @Nullable String oud) {
        if (tekst != null && !tekst.equals(oud)) {
            teksten.put(veld, tekst);
        }
    }
}
