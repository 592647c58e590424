package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a proposal for a seizoen is to be calculated with. */
record ToewijzingInvoer(
        @Min(value = 2, message = "Kies 2 tot en met 8.") @Max(value = 8, message = "Kies 2 tot en met 8.") @Nullable
                Integer peersPerCasus,
        @Size(max = 50, message = "Noem hoogstens 50 wensen.") @Nullable Map<String, @NotNull Integer> gewichten,
        @Size(max = 2000, message = "Noem er hoogstens 2000.") @Nullable List<@NotNull @Valid Plaatskeuze> vast,
        @Size(max = 2000, message = "Noem er hoogstens 2000.") @Valid @Nullable
                List<@NotNull Uitsluiting> uitgesloten) {

    Rekenbasis basis() {
        return new Rekenbasis(
                peersPerCasus,
                gewichten == null ? Map.of() : gewichten,
                vast == null ? List.of() : vast,
                uitgesloten == null ? List.of() : uitgesloten);
    }
}
