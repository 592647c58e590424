package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A submitted casus as NDSD sees it. */
record AanmeldingWeergave(
        UUID id,
        GemeenteRef gemeente,
        String titel,
        String sturingsvraag,
        List<String> themas,
        Scanverdict scanoordeel,
        AanmeldingStatus status,
        Instant ingediendOp,
        @Nullable PersoonVanGemeente begeleidervoorstel,
        int versie)
        implements MetVersie {

    /** Whom NDSD proposes as begeleider; without an id nobody is. */
    record Voorgestelde(
            @Nullable UUID id, @Nullable String naam, @Nullable String gemeente, @Nullable String gemeenteNaam) {

        @Nullable
        PersoonVanGemeente persoon() {
            return id == null || naam == null
                    ? null
                    : new PersoonVanGemeente(
                            id,
                            naam,
                            gemeente == null || gemeenteNaam == null ? null : new GemeenteRef(gemeente, gemeenteNaam));
        }
    }

    /** Handed in is: nothing open any more. */
    record Scanverdict(int bevestigdeWaarschuwingen, int openBevindingen) {}

    AanmeldingWeergave(
            UUID id,
            GemeenteRef gemeente,
            String titel,
            String sturingsvraag,
            List<String> themas,
            int bevestigd,
            AanmeldingStatus status,
            Instant ingediendOp,
            Voorgestelde voorgestelde,
            int versie) {
        this(
                id,
                gemeente,
                titel,
                sturingsvraag,
                themas,
                new Scanverdict(bevestigd, 0),
                status,
                ingediendOp,
                voorgestelde.persoon(),
                versie);
    }
}
