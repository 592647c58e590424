package nl.sturenmetkwaliteit.gemeente;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.sturenmetkwaliteit.gemeente.api.Grootteklasse;
import nl.sturenmetkwaliteit.gemeente.api.Stedelijkheid;
import nl.sturenmetkwaliteit.gemeente.deelnemer.Nieuwkomer;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** A gemeente to admit, with its first coordinator. */
record GemeenteInvoer(
        @NotNull(message = "Geef de CBS-code.")
                @Pattern(regexp = "GM\\d{4}", message = "Geef de CBS-code, zoals GM0363.")
                String code,
        @NotBlank(message = "Geef de naam.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.") String naam,
        @NotBlank(message = "Geef de provincie.") @Size(max = 40, message = "Gebruik hoogstens 40 tekens.")
                String provincie,
        @NotNull(message = "Kies de grootteklasse.") Grootteklasse grootteklasse,
        @NotNull(message = "Kies de stedelijkheid.") Stedelijkheid stedelijkheid,
        @Size(min = 1, max = 100, message = "Gebruik 1 tot 100 tekens.") @Nullable String jeugdregio,
        @NotNull(message = "Noem de eerste coördinator.") @Valid Coordinator coordinator) {

    /** The first coordinator. */
    record Coordinator(
            @NotBlank(message = "Geef de naam.") @Size(max = 100, message = "Gebruik hoogstens 100 tekens.")
                    String naam,
            @NotBlank(message = "Geef het e-mailadres.")
                    @Email(message = "Geef een geldig e-mailadres.")
                    @Size(max = 254, message = "Gebruik hoogstens 254 tekens.")
                    String email,
            @Size(min = 1, max = 100, message = "Gebruik 1 tot 100 tekens.") @Nullable String functie,
            @NotNull(message = "Kies het niveau.") Niveau niveau) {

        Nieuwkomer nieuwkomer() {
            return new Nieuwkomer(naam, email, functie, niveau, true);
        }
    }
}
