package nl.sturenmetkwaliteit.privacy.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A confirmation as it travels in the request that hands a text in. */
public record BevestigingInvoer(
        @NotBlank(message = "Noem het veld.") String veld,
        @NotNull(message = "Noem de soort.") Soort soort,
        @PositiveOrZero(message = "Geef de eerste positie.") int begin,
        @PositiveOrZero(message = "Geef de positie na de laatste.") int einde,
        @NotBlank(message = "Geef een reden.") @Size(min = 5, max = 1000, message = "Gebruik 5 tot 1000 tekens.")
                String reden) {

    /** What was sent, or nothing. */
    public static List<Bevestiging> alle(@Nullable List<BevestigingInvoer> invoer) {
        return invoer == null
                ? List.of()
                : invoer.stream()
                        .map(b -> new Bevestiging(b.veld(), b.soort(), b.begin(), b.einde(), b.reden()))
                        .toList();
    }
}
