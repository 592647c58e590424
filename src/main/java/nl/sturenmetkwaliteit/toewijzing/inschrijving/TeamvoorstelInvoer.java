package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Plaatskeuze;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Rekenbasis;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Uitsluiting;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal for one review is to be calculated with.
 *
 * @param gewichten by the name of the wish
 * @param vast who is in it in any case; as the review chose, when absent
 * @param uitgesloten who is not proposed; as the review chose, when absent
 */
record TeamvoorstelInvoer(
        @Size(max = 50, message = "Noem hoogstens 50 wensen.") @Nullable
                Map<String, @NotNull(message = "Kies een gewicht van 0 tot en met 10.") Integer> gewichten,
        @Size(max = 8, message = "Noem hoogstens 8 gemeenten.") @Nullable
                List<
                                @NotNull(message = "Noem de gemeente.")
                                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") String>
                        vast,
        @Size(max = 400, message = "Noem hoogstens 400 gemeenten.") @Nullable
                List<
                                @NotNull(message = "Noem de gemeente.")
                                @Pattern(regexp = "GM\\d{4}", message = "Geef een CBS-code, zoals GM0363.") String>
                        uitgesloten) {

    List<String> vastOf(List<String> keuze) {
        return vast == null ? keuze : vast;
    }

    List<String> uitgeslotenOf(List<String> keuze) {
        return uitgesloten == null ? keuze : uitgesloten;
    }

    Rekenbasis basis(Inschrijving inschrijving) {
        return new Rekenbasis(
                inschrijving.getAantalPeers(),
                gewichten == null ? Map.of() : gewichten,
                vastOf(inschrijving.getVast()).stream()
                        .map(gemeente -> new Plaatskeuze(inschrijving.getPeerreview(), gemeente))
                        .toList(),
                uitgeslotenOf(inschrijving.getUitgesloten()).stream()
                        .map(gemeente -> new Uitsluiting(inschrijving.getPeerreview(), gemeente))
                        .toList());
    }
}
