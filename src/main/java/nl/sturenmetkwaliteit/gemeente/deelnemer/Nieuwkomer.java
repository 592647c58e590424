package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.util.Locale;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** Someone who is to take part for a gemeente. */
public record Nieuwkomer(String naam, String email, @Nullable String functie, Niveau niveau, boolean coordinator) {

    public Nieuwkomer {
        naam = naam.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
