package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** Someone to invite. */
record DeelnemerInvoer(
        @NotBlank(message = "Geef de naam.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.") String naam,
        @NotBlank(message = "Geef het e-mailadres.")
                @Email(message = "Geef een geldig e-mailadres.")
                @Size(max = 254, message = "Gebruik hoogstens 254 tekens.")
                String email,
        @Size(min = 1, max = 100, message = "Gebruik 1 tot 100 tekens.") @Nullable String functie,
        @NotNull(message = "Kies het niveau.") Niveau niveau,
        @Nullable Boolean coordinator) {

    Nieuwkomer nieuwkomer() {
        return new Nieuwkomer(naam, email, functie, niveau, Boolean.TRUE.equals(coordinator));
    }
}
