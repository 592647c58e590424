package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import org.jspecify.annotations.Nullable;

/** Rondes as this caller sees them. */
@ApplicationScoped
class Rondebeeld {

    private final Verlengingen verlengingen;
    private final Inzendingen inzendingen;
    private final Begeleiding begeleiding;

    Rondebeeld(Verlengingen verlengingen, Inzendingen inzendingen, Begeleiding begeleiding) {
        this.verlengingen = verlengingen;
        this.inzendingen = inzendingen;
        this.begeleiding = begeleiding;
    }

    List<RondeWeergave> van(Peerreview review, List<Ronde> rondes) {
        if (rondes.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Verlengingen.Verlenging>> verlengd =
                verlengingen.van(rondes.stream().map(Ronde::getId).toList());
        Map<UUID, List<InzendingStand>> binnen =
                begeleiding.begeleidt(review.getId()) ? inzendingen.van(review, rondes) : Map.of();
        return rondes.stream()
                .map(ronde -> weergave(
                        review, ronde, verlengd.getOrDefault(ronde.getId(), List.of()), binnen.get(ronde.getId())))
                .toList();
    }

    private RondeWeergave weergave(
            Peerreview review,
            Ronde ronde,
            List<Verlengingen.Verlenging> verlengd,
            @Nullable List<InzendingStand> binnen) {
        return new RondeWeergave(
                ronde.getId(),
                ronde.getVolgnummer(),
                ronde.getSoort(),
                ronde.getTitel(),
                ronde.getUitleg(),
                ronde.getOnthulling(),
                ronde.getSchrijvers(),
                ronde.getStatus(),
                ronde.getOpentOp(),
                ronde.getDeadlineOp(),
                ronde.getRespijtUren(),
                ronde.getGeopendOp(),
                ronde.getStatus() == RondeStatus.GESLOTEN ? ronde.getGeslotenOp() : null,
                heropendVoor(review, ronde),
                verlengd,
                binnen,
                ronde.getVersie());
    }

    private @Nullable PersoonVanGemeente heropendVoor(Peerreview review, Ronde ronde) {
        UUID voor = ronde.getHeropendVoor();
        return voor == null
                ? null
                : inzendingen.team(review).schrijvers(ronde).stream()
                        .filter(wie -> wie.id().equals(voor))
                        .findFirst()
                        .orElse(null);
    }
}
