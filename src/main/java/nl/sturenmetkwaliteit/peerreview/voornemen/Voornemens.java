package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;

/** What is the same for the host's voornemens and a peer's own. Who may, and when, the two services say. */
@ApplicationScoped
class Voornemens {

    private final VoornemenRepository voornemens;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Voornemens(
            VoornemenRepository voornemens,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.voornemens = voornemens;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<VoornemenWeergave> lijst(Herkomst herkomst, Paginering paginering) {
        Pagina<Voornemen> pagina = Pagina.van(voornemens.lijst(herkomst, paginering), paginering, Voornemen::getId);
        Map<UUID, List<OpvolgingWeergave>> opvolgingen =
                voornemens
                        .opvolgingen(
                                pagina.items().stream().map(Voornemen::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(OpvolgingWeergave::voornemen));
        return pagina.map(v -> v.weergave(opvolgingen.getOrDefault(v.getId(), List.of())));
    }

    VoornemenWeergave lees(Herkomst herkomst, UUID id) {
        return vind(herkomst, id).weergave(voornemens.opvolgingen(List.of(id)));
    }

    Voornemen maak(Herkomst herkomst, VoornemenInvoer invoer) {
        eisToekomst(invoer.wanneerdatum());
        Voornemen voornemen = new Voornemen(ids.nieuw(), herkomst, invoer, beller.persoon(), clock.instant());
        voornemens.persistAndFlush(voornemen);
        return voornemen;
    }

    /** The change, read against what is there; a date that passed may stay, but not be chosen. */
    VoornemenInvoer wijziging(Voornemen voornemen, MergePatch patch) {
        voorwaardelijk.eis(voornemen.getVersie());
        VoornemenInvoer nieuw = wijzigingen.pasToe(patch, voornemen.alsInvoer(), VoornemenInvoer.class);
        if (!nieuw.wanneerdatum().equals(voornemen.getWanneerdatum())) {
            eisToekomst(nieuw.wanneerdatum());
        }
        return nieuw;
    }

    void schrijf(Voornemen voornemen, VoornemenInvoer nieuw) {
        voornemen.schrijf(nieuw);
        voornemens.flush();
    }

    void laatVervallen(Voornemen voornemen, String reden) {
        voorwaardelijk.eis(voornemen.getVersie());
        voornemen.laatVervallen(reden);
        voornemens.flush();
    }

    UUID volgOp(Voornemen voornemen, OpvolgingInvoer invoer) {
        UUID id = ids.nieuw();
        voornemens
                .getEntityManager()
                .persist(new Opvolging(id, voornemen.getId(), invoer, beller.naam(), clock.instant()));
        return id;
    }

    Voornemen vind(Herkomst herkomst, UUID id) {
        return voornemens.vind(herkomst, id).orElseThrow(ProbleemException::nietGevonden);
    }

    private void eisToekomst(LocalDate datum) {
        if (datum.isBefore(LocalDate.now(clock))) {
            throw ProbleemException.ongeldig("wanneerdatum", "VERLEDEN", "Kies een datum vanaf vandaag.");
        }
    }
}
