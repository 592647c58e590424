package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many gemeenten a review is to ask, which in any case, and which not. */
record PeerkeuzesInvoer(
        @NotNull(message = "Zeg hoeveel gemeenten u vraagt.")
                @Min(value = 2, message = "Geef een getal van 2 tot en met 8.")
                @Max(value = 8, message = "Geef een getal van 2 tot en met 8.")
                Integer aantalPeers,
        @NotNull(message = "Noem de gemeenten; een lege lijst mag.")
                @Size(max = 8, message = "Noem hoogstens 8 gemeenten.")
                List<
                                @NotNull(message = "Noem de gemeente.")
                                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") String>
                        vast,
        @NotNull(message = "Noem de gemeenten; een lege lijst mag.")
                @Size(max = 400, message = "Noem hoogstens 400 gemeenten.")
                List<
                                @NotNull(message = "Noem de gemeente.")
                                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") String>
                        uitgesloten) {

    Matchkeuzes alsKeuzes(UUID review) {
        return new Matchkeuzes(
                aantalPeers,
                Map.of(),
                Map.of(review, Set.copyOf(vast)),
                Map.of(review, Set.copyOf(uitgesloten)),
                Set.of(),
                false);
    }
}
