package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told by mail, as it is asked and answered.
 *
 * @param overzichtUur of a Dutch day
 * @param wijzen an answer names every kind; a kind that is left out of a request is as for who chose nothing
 */
record Berichtvoorkeuren(
        @Nullable @Min(value = 0, message = UUR) @Max(value = 23, message = UUR) Integer overzichtUur,
        @Nullable Weekdag overzichtDag,
        @Nullable @Valid @Size(max = 60, message = "Noem elke soort hoogstens een keer.")
                List<@NotNull(message = "Noem een soort en een wijze.") Wijze> wijzen) {

    private static final String UUR = "Kies een uur van 0 tot en met 23.";

    record Wijze(
            @NotNull(message = "Noem de soort bericht.") String soort,
            @NotNull(message = "Kies hoe u dit hoort.") Berichtwijze wijze) {}
}
