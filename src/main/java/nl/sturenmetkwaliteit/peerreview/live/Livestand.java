package nl.sturenmetkwaliteit.peerreview.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import org.jspecify.annotations.Nullable;

/**
 * A sessie as it is at one moment, for everyone who sees it: read once, and told to each what is for them.
 *
 * @param status of the sessie
 * @param loop what is on, while it goes on
 */
record Livestand(String status, @Nullable Loop loop, List<Livemens> mensen) {

    record Loop(
            int stap,
            Livebeeld beeld,
            @Nullable UUID spreker,
            @Nullable Instant eindigtOp,
            Instant begonnenOp,
            int versie) {}

    int versie() {
        return loop == null ? 0 : loop.versie();
    }

    boolean wordtGezienDoor(UUID persoon) {
        return mens(persoon).isPresent();
    }

    boolean kanSpreken(UUID persoon) {
        return mens(persoon).filter(Livemens::kanSpreken).isPresent();
    }

    /** Who leads is told by name who is not ready; the others how many are. */
    LiveWeergave voor(UUID persoon, Instant nu) {
        boolean leidt = leidt(persoon);
        if (loop == null) {
            return LiveWeergave.zonderLoop(status, leidt);
        }
        List<Livemens> gevraagd = mensen.stream().filter(Livemens::draagtBij).toList();
        return new LiveWeergave(
                status,
                leidt,
                loop.stap(),
                loop.beeld().soort(),
                loop.beeld().ding(),
                loop.beeld().ronde(),
                loop.beeld().veld(),
                loop.spreker() == null
                        ? null
                        : mens(loop.spreker()).map(Livemens::persoon).orElse(null),
                loop.begonnenOp(),
                loop.eindigtOp(),
                nu,
                (int) gevraagd.stream().filter(Livemens::klaar).count(),
                mens(persoon).filter(Livemens::draagtBij).map(Livemens::klaar).orElse(null),
                leidt ? namen(gevraagd.stream().filter(mens -> !mens.klaar()).toList()) : null,
                leidt ? namen(mensen.stream().filter(Livemens::kanSpreken).toList()) : null,
                loop.versie());
    }

    /** The begeleider, or the host's coordinator who stands in. */
    private boolean leidt(UUID persoon) {
        boolean metBegeleider = mensen.stream().anyMatch(mens -> mens.rollen().contains(Hoedanigheid.BEGELEIDER));
        Hoedanigheid wie = metBegeleider ? Hoedanigheid.BEGELEIDER : Hoedanigheid.COORDINATOR;
        return mens(persoon).filter(mens -> mens.rollen().contains(wie)).isPresent();
    }

    private Optional<Livemens> mens(UUID persoon) {
        return mensen.stream()
                .filter(mens -> mens.persoon().id().equals(persoon))
                .findFirst();
    }

    private static List<PersoonVanGemeente> namen(List<Livemens> mensen) {
        return mensen.stream().map(Livemens::persoon).toList();
    }
}
