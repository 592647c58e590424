package nl.sturenmetkwaliteit.tip;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A marked piece of a reflectie. */
record FragmentWeergave(
        UUID id,
        UUID reflectie,
        String veld,
        int begin,
        int einde,
        String tekst,
        GemeenteRef gemeente,
        PersoonVanGemeente door,
        @Nullable UUID tip,
        int versie)
        implements MetVersie {

    /** Who marked it; the gemeente is absent for an NDSD-medewerker. */
    record Markeerder(UUID id, String naam, @Nullable String gemeente, @Nullable String gemeenteNaam) {

        PersoonVanGemeente persoon() {
            return new PersoonVanGemeente(
                    id,
                    naam,
                    gemeente == null || gemeenteNaam == null ? null : new GemeenteRef(gemeente, gemeenteNaam));
        }
    }

    FragmentWeergave(
            UUID id,
            UUID reflectie,
            String veld,
            int begin,
            int einde,
            String tekst,
            GemeenteRef gemeente,
            Markeerder door,
            @Nullable UUID tip,
            int versie) {
        this(id, reflectie, veld, begin, einde, tekst, gemeente, door.persoon(), tip, versie);
    }
}
