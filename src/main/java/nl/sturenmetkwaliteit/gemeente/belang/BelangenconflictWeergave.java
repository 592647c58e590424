package nl.sturenmetkwaliteit.gemeente.belang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        boolean afgeleid,
        @Nullable String toelichting,
        LocalDate vanafdatum,
        @Nullable LocalDate totdatum,
        @Nullable Verzoek verzoek,
        @Nullable Opheffing opheffing,
        List<Handeling> mag,
        int versie)
        implements MetVersie {

    record Verzoek(String reden, PersoonVanGemeente door, Instant op) {}

    record Opheffing(String reden, LocalDate totdatum, PersoonVanGemeente door) {}
}
