package nl.sturenmetkwaliteit.gemeente.belang;

import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A belangenconflict as both gemeenten read it; a dispute only as who declared it does. */
record BelangenconflictWeergave(
        UUID id,
        GemeenteRef gemeente,
        GemeenteRef andereGemeente,
        Soort soort,
        Grond grond,
        @Nullable String toelichting,
        LocalDate vanafdatum,
        @Nullable LocalDate totdatum,
        @Nullable Opheffing opheffing,
        int versie)
        implements MetVersie {

    record Opheffing(String reden, LocalDate totdatum, PersoonVanGemeente door) {}
}
