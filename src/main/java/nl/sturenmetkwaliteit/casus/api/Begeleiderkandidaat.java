package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * Who may come to guide a review.
 *
 * @param gemeente null for an NDSD-medewerker, as is the niveau
 */
public record Begeleiderkandidaat(UUID id, String naam, @Nullable GemeenteRef gemeente, @Nullable Niveau niveau) {

    /** As an answer names this person. */
    public PersoonVanGemeente alsPersoon() {
        return new PersoonVanGemeente(id, naam, gemeente);
    }
}
