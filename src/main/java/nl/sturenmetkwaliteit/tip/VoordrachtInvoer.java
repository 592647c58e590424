package nl.sturenmetkwaliteit.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.jspecify.annotations.Nullable;

/** The copy that goes to the lessons, in the host's own words. */
record VoordrachtInvoer(
        @NotBlank(message = "Geef een titel.") @Size(max = 200, message = "Gebruik hoogstens 200 tekens.") String titel,
        @NotBlank(message = "Beschrijf het inzicht.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String inzicht,
        @NotBlank(message = "Beschrijf wanneer het werkt.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String wanneerWel,
        @NotBlank(message = "Beschrijf wanneer het niet werkt.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String wanneerNiet,
        @NotNull(message = "Kies of de naam van uw gemeente erbij mag staan.") Boolean naamTonen,
        @Nullable List<@NotNull @Valid BevestigingInvoer> bevestigingen) {

    Woorden woorden() {
        return new Woorden(titel, inzicht, wanneerWel, wanneerNiet);
    }

    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        teksten.put("titel", titel);
        teksten.put("inzicht", inzicht);
        teksten.put("wanneerWel", wanneerWel);
        teksten.put("wanneerNiet", wanneerNiet);
        return teksten;
    }
}
