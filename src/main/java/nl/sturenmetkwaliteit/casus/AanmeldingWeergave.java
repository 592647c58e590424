package nl.sturenmetkwaliteit.casus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

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
        int versie)
        implements MetVersie {

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
            int versie) {
        this(id, gemeente, titel, sturingsvraag, themas, new Scanverdict(bevestigd, 0), status, ingediendOp, versie);
    }
}
