package nl.sturenmetkwaliteit.peerreview.sessie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A sessie as the people of the review read it. The dates in order of time, the names in order of the alphabet: nothing is counted. */
record SessieWeergave(
        UUID id,
        @Nullable UUID ronde,
        @Nullable String plaats,
        @Nullable String videolink,
        SessieStatus status,
        List<Voorstel> voorstellen,
        @Nullable Instant beginOp,
        @Nullable Instant eindeOp,
        int versie)
        implements MetVersie {

    /** A proposed date, with who answered what. */
    record Voorstel(Instant beginOp, Instant eindeOp, List<VanDeelnemer> antwoorden) {}

    record VanDeelnemer(PersoonVanGemeente deelnemer, Antwoord antwoord) {}

    static SessieWeergave van(Sessie sessie, List<Rij> antwoorden) {
        return new SessieWeergave(
                sessie.getId(),
                sessie.getRonde(),
                sessie.getPlaats(),
                sessie.getVideolink(),
                sessie.getStatus(),
                sessie.getVoorstellen().stream()
                        .map(v -> new Voorstel(v.beginOp(), v.eindeOp(), bij(v, antwoorden)))
                        .toList(),
                sessie.getBeginOp(),
                sessie.getEindeOp(),
                sessie.getVersie());
    }

    /** Everything one person answered to a sessie. */
    record Rij(UUID sessie, PersoonVanGemeente deelnemer, List<Sessieantwoord.OpDatum> antwoorden) {}

    private static List<VanDeelnemer> bij(Tijdvak voorstel, List<Rij> rijen) {
        return rijen.stream()
                .flatMap(rij -> rij.antwoorden().stream()
                        .filter(a -> a.beginOp().equals(voorstel.beginOp()))
                        .map(a -> new VanDeelnemer(rij.deelnemer(), a.antwoord())))
                .toList();
    }
}
