package nl.sturenmetkwaliteit.les;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import org.jspecify.annotations.Nullable;

/** A les as the desk changes it with a merge patch. */
record LesWijziging(
        @NotBlank(message = "Geef de les een titel.") @Size(max = 200, message = "Gebruik hoogstens 200 tekens.")
                String titel,
        @NotBlank(message = "Beschrijf het inzicht.") @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String inzicht,
        @NotBlank(message = "Beschrijf wanneer het werkt.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String wanneerWel,
        @NotBlank(message = "Beschrijf wanneer het niet werkt.")
                @Size(max = 8000, message = "Gebruik hoogstens 8000 tekens.")
                String wanneerNiet,
        @NotNull(message = "Kies een principe.") Principe principe,
        @Nullable Set<@NotNull String> themas,
        @Nullable Set<@NotNull Arena> arenas,
        @Nullable Set<@NotNull Levensfase> levensfasen,
        @Nullable Set<@NotNull Niveau> niveaus,
        @Nullable Set<@NotNull String> obstakels,
        @Nullable Boolean betekenisGewijzigd) {

    static LesWijziging van(Lestekst tekst) {
        return new LesWijziging(
                tekst.titel(),
                tekst.inzicht(),
                tekst.wanneerWel(),
                tekst.wanneerNiet(),
                tekst.principe(),
                new TreeSet<>(tekst.themas()),
                new TreeSet<>(tekst.arenas()),
                new TreeSet<>(tekst.levensfasen()),
                new TreeSet<>(tekst.niveaus()),
                new TreeSet<>(tekst.obstakels()),
                null);
    }

    Lestekst tekst() {
        return new Lestekst(
                titel,
                inzicht,
                wanneerWel,
                wanneerNiet,
                principe,
                lijst(themas),
                lijst(arenas),
                lijst(levensfasen),
                lijst(niveaus),
                lijst(obstakels));
    }

    private static <T extends Comparable<T>> List<T> lijst(@Nullable Collection<T> waarden) {
        return waarden == null ? List.of() : new ArrayList<>(new TreeSet<>(waarden));
    }
}
