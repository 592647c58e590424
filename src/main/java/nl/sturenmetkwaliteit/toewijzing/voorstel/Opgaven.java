package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.inschrijving.Matchlader;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/** What a proposal is, or was, calculated with: looked up by the service itself, for who may know the outcome and not the input. */
@ApplicationScoped
class Opgaven {

    private final Matchlader lader;
    private final Keuken keuken;

    Opgaven(Matchlader lader, Keuken keuken) {
        this.lader = lader;
        this.keuken = keuken;
    }

    Matchinvoer vanSeizoen(UUID seizoen, Rekenbasis basis) {
        return keuken.namens(Keuken.GEEN, sessie -> lader.voorSeizoen(sessie, seizoen, basis.keuzesBovenopGastheren()));
    }

    /**
     * As things are now, but on the day on which it was calculated: then nothing has changed as long as this is the same. Empty when it is of
     * one review and that asks no more.
     */
    Optional<Matchinvoer> van(Toewijzing toewijzing) {
        Optional<Matchinvoer> nu = toewijzing.getSeizoen() == null
                ? vanReview(toewijzing)
                : Optional.of(vanSeizoen(toewijzing.getSeizoen(), toewijzing.basis()));
        return nu.map(invoer -> opDatum(invoer, toewijzing.getRekendatum()));
    }

    private Optional<Matchinvoer> vanReview(Toewijzing toewijzing) {
        UUID review = Objects.requireNonNull(toewijzing.getPeerreview());
        return keuken.namens(
                Objects.requireNonNull(toewijzing.getGastheer()),
                sessie -> lader.voorReview(sessie, review, toewijzing.basis().keuzes()));
    }

    private static Matchinvoer opDatum(Matchinvoer invoer, LocalDate datum) {
        return new Matchinvoer(
                datum,
                invoer.kandidaten(),
                invoer.vragen(),
                invoer.conflicten(),
                invoer.ontmoetingen(),
                invoer.themanamen(),
                invoer.gewichten(),
                invoer.zaad());
    }

    /** With these gemeenten put to each review instead of those that were pinned. */
    static Matchinvoer metVast(Matchinvoer invoer, Map<UUID, Set<String>> vast) {
        return new Matchinvoer(
                invoer.vandaag(),
                invoer.kandidaten(),
                invoer.vragen().stream()
                        .map(vraag -> metVast(vraag, vast.getOrDefault(vraag.peerreview(), Set.of())))
                        .toList(),
                invoer.conflicten(),
                invoer.ontmoetingen(),
                invoer.themanamen(),
                invoer.gewichten(),
                invoer.zaad());
    }

    private static Casusvraag metVast(Casusvraag vraag, Set<String> vast) {
        return new Casusvraag(
                vraag.peerreview(),
                vraag.gastheer(),
                vraag.themas(),
                vraag.niveaus(),
                vraag.plaatsen(),
                vraag.bezet(),
                vast,
                vraag.uitgesloten(),
                vraag.geweigerd(),
                vraag.begeleidergemeente());
    }
}
