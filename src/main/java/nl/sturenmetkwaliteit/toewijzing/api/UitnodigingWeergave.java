package nl.sturenmetkwaliteit.toewijzing.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** An invitation as both sides read it. */
public record UitnodigingWeergave(
        UUID id,
        UUID peerreview,
        GemeenteRef gastheer,
        GemeenteRef gemeente,
        String titel,
        String sturingsvraag,
        List<String> themas,
        List<Niveau> niveaus,
        List<RondeInUitnodiging> rondes,
        @Zin String tijdsbeslag,
        @Nullable PersoonVanGemeente begeleider,
        Instant antwoordUiterlijkOp,
        Instant bijdrageUiterlijkOp,
        List<UitgenodigdeDeelnemer> deelnemers,
        UitnodigingStatus status,
        List<Verlenging> verlengingen,
        int versie)
        implements MetVersie {

    /**
     * That a clock was put forward.
     *
     * @param termijn which of the two: {@code ANTWOORD} or {@code BIJDRAGE}
     */
    public record Verlenging(String termijn, Instant vanOp, Instant naarOp, String door, Instant op) {}
}
