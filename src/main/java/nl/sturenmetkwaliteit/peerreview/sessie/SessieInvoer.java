package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sessie as it is proposed.
 *
 * @param ronde the ronde it belongs to, if it belongs to one
 */
record SessieInvoer(
        @Nullable UUID ronde,
        @Size(min = 1, max = 200, message = "Gebruik hoogstens 200 tekens.") @Nullable String plaats,
        @Size(max = 500, message = "Gebruik hoogstens 500 tekens.")
                @Pattern(
                        regexp = "https://[^\\s/@?#]+([/?#]\\S*)?",
                        message = "Geef een adres dat met https:// begint, zonder gebruikersnaam of wachtwoord erin.")
                @Nullable
                String videolink,
        @NotNull(message = "Stel minstens een datum voor.")
                @Size(min = 1, max = 10, message = "Stel 1 tot en met 10 data voor.")
                List<@NotNull @Valid Tijdvak> voorstellen) {}
