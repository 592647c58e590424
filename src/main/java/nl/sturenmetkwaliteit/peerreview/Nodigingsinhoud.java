package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.toewijzing.api.Nodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Nodigingsbron;
import org.hibernate.Session;

/** What a review tells whom it invites: what it knows goes along as a copy, and no more than the invited may see. */
@ApplicationScoped
class Nodigingsinhoud implements Nodigingsbron {

    private static final Set<ReviewStatus> ZOLANG = Set.of(ReviewStatus.TEAMVORMING, ReviewStatus.RONDES);

    private final Casussen casussen;

    Nodigingsinhoud(Casussen casussen) {
        this.casussen = casussen;
    }

    @Override
    public Nodiging nodiging(Session sessie, UUID id) {
        Peerreview review = ProbleemException.gevonden(sessie.find(Peerreview.class, id));
        List<Ronde> rondes = RondeRepository.van(sessie, id);
        eisOpenTeam(review, rondes);
        CasusVoorReview casus = casussen.vind(sessie, review.getCasus());
        return new Nodiging(
                id,
                casus.id(),
                casus.titel(),
                casus.sturingsvraag(),
                casus.themas(),
                Rondeplan.voorGenodigden(rondes),
                tijdsbeslag(rondes));
    }

    private static void eisOpenTeam(Peerreview review, List<Ronde> alle) {
        if (review.isIntern()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Een interne review kent geen uitnodigingen; noem de peers bij de review.");
        }
        boolean teamStaatVast =
                alle.stream().anyMatch(r -> r.getSoort().sluitTeam() && (r.getGeopendOp() != null || r.isAfgerond()));
        if (!ZOLANG.contains(review.getStatus()) || teamStaatVast) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Het reflecteren is begonnen; er kan geen gemeente meer bij.");
        }
    }

    private static String tijdsbeslag(List<Ronde> rondes) {
        long aantal = rondes.stream()
                .filter(r -> r.getSchrijvers().contains(Rondeschrijver.PEER))
                .count();
        long weken = rondes.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                                        rondes.get(0).getOpentOp(),
                                        rondes.get(rondes.size() - 1).getDeadlineOp())
                                / 7
                        + 1;
        return "Ongeveer een uur per ronde per deelnemer: " + aantal + " rondes, verspreid over " + weken + " weken.";
    }
}
