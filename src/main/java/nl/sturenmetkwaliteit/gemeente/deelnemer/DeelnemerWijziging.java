package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** What may change of a deelnemer, whole: the result of a merge patch. */
record DeelnemerWijziging(
        @NotBlank(message = "Geef de naam.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.") String naam,
        @Size(min = 1, max = 100, message = "Gebruik 1 tot 100 tekens.") @Nullable String functie,
        @NotNull(message = "Kies het niveau.") Niveau niveau,
        @NotNull(message = "Zeg of deze deelnemer coördinator is.") Boolean coordinator) {}
