package nl.sturenmetkwaliteit.gemeente.belang;

import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import org.jspecify.annotations.Nullable;

/** A belangenconflict with the names of its gemeenten, as the query gives it. */
record BelangenconflictRij(
        UUID id,
        String gemeente,
        String gemeenteNaam,
        String andere,
        String andereNaam,
        Soort soort,
        Grond grond,
        @Nullable String toelichting,
        LocalDate vanafdatum,
        @Nullable LocalDate totdatum,
        @Nullable String reden,
        @Nullable LocalDate opgehevenTot,
        @Nullable UUID door,
        @Nullable String doorNaam,
        @Nullable String doorGemeente,
        @Nullable String doorGemeenteNaam,
        int versie) {

    BelangenconflictWeergave weergave() {
        return new BelangenconflictWeergave(
                id,
                new GemeenteRef(gemeente, gemeenteNaam),
                new GemeenteRef(andere, andereNaam),
                soort,
                grond,
                toelichting,
                vanafdatum,
                totdatum,
                opheffing(),
                versie);
    }

    private BelangenconflictWeergave.@Nullable Opheffing opheffing() {
        if (reden == null || opgehevenTot == null || door == null || doorNaam == null) {
            return null;
        }
        GemeenteRef van = doorGemeente == null || doorGemeenteNaam == null
                ? null
                : new GemeenteRef(doorGemeente, doorGemeenteNaam);
        return new BelangenconflictWeergave.Opheffing(reden, opgehevenTot, new PersoonVanGemeente(door, doorNaam, van));
    }
}
