package nl.sturenmetkwaliteit.gemeente;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** The profile, whole: the result of a merge patch. */
record ProfielInvoer(
        @Size(max = 30, message = "Noem hoogstens 30 thema's.") @Nullable Set<@NotNull String> themas,
        @Nullable Set<@NotNull Niveau> niveaus,
        @NotNull(message = "Geef de capaciteit.")
                @Min(value = 0, message = "Geef een getal van 0 tot en met 20.")
                @Max(value = 20, message = "Geef een getal van 0 tot en met 20.")
                Integer capaciteit,
        @NotNull(message = "Zeg of de gemeente meedoet.") Boolean doetMee) {}
