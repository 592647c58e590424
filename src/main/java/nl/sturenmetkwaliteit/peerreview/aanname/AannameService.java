package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** The aannames of a review: named, doubted, tested, let go. */
@ApplicationScoped
@Transactional
class AannameService {

    private final Reviews reviews;
    private final AannameRepository aannames;
    private final Inlevercontrole controle;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    AannameService(
            Reviews reviews,
            AannameRepository aannames,
            Inlevercontrole controle,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.aannames = aannames;
        this.controle = controle;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<AannameWeergave> lijst(UUID review, Paginering paginering) {
        reviews.vind(review);
        return Pagina.van(
                aannames.lijst(review, paginering).stream().map(this::weergave).toList(),
                paginering,
                AannameWeergave::id);
    }

    AannameWeergave lees(UUID review, UUID id) {
        reviews.vind(review);
        return weergave(review, id);
    }

    UUID noem(UUID id, AannameInvoer invoer) {
        reviews.vergrendel(id);
        Review review = reviews.vind(id);
        @Nullable
        Rondestand ronde = reviews.open(id)
                .filter(r -> r.soort() == RondeSoort.AANNAMES && r.isOpenVoor(beller.persoon()))
                .orElse(null);
        eisMagNoemen(review, ronde);
        UUID aanname = ids.nieuw();
        keur(aanname, invoer);
        aannames.persist(new Aanname(
                aanname,
                id,
                ronde,
                invoer,
                new Persoon(beller.persoon(), beller.naam()),
                beller.eigenGemeente(),
                clock.instant()));
        return aanname;
    }

    AannameWeergave wijzig(UUID review, UUID id, MergePatch patch) {
        reviews.vergrendel(review);
        reviews.vind(review);
        Aanname aanname = aanname(review, id);
        if (!aanname.isVan(beller.persoon())) {
            throw ProbleemException.geenToegang("Alleen wie de aanname noemde, wijzigt haar tekst.");
        }
        voorwaardelijk.eis(aanname.getVersie());
        AannameInvoer nieuw = wijzigingen.pasToe(patch, aanname.alsInvoer(), AannameInvoer.class);
        if (!aanname.isTeWijzigen()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Anderen konden de aanname al lezen; de tekst ligt vast.");
        }
        keur(id, nieuw);
        aanname.schrijf(nieuw);
        aannames.flush();
        return weergave(review, id);
    }

    Overgangen overgangen(UUID review, UUID id) {
        return transities.mogelijk(AannameOvergangen.TABEL, geval(reviews.vind(review), id));
    }

    void doeOvergang(UUID review, UUID id, AannameOvergangInvoer invoer) {
        reviews.vergrendel(review);
        AannameGeval geval = geval(reviews.vind(review), id);
        transities.voerUit(AannameOvergangen.TABEL, geval, invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID review, UUID id, Paginering paginering) {
        lees(review, id);
        return geschiedenis.van(AannameOvergangen.DING, id, paginering);
    }

    private void eisMagNoemen(Review review, @Nullable Rondestand ronde) {
        boolean casushouder = beller.is(Hoedanigheid.CASUSHOUDER);
        if (!casushouder && !beller.is(Hoedanigheid.PEER)) {
            throw ProbleemException.geenToegang("De casushouder en de peers noemen aannames.");
        }
        if (ronde == null && !(casushouder && review.status().loopt())) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Een peer noemt aannames in een open ronde voor aannames.");
        }
    }

    private void keur(UUID id, AannameInvoer invoer) {
        controle.keur(
                AannameOvergangen.DING,
                id,
                Map.of("tekst", invoer.tekst()),
                BevestigingInvoer.alle(invoer.bevestigingen()));
    }

    private AannameGeval geval(Review review, UUID id) {
        return new AannameGeval(review, aanname(review.id(), id), beller.hoedanigheden());
    }

    private Aanname aanname(UUID review, UUID id) {
        return aannames.vind(review, id).orElseThrow(ProbleemException::nietGevonden);
    }

    private AannameWeergave weergave(UUID review, UUID id) {
        return weergave(aannames.rij(review, id).orElseThrow(ProbleemException::nietGevonden));
    }

    private AannameWeergave weergave(AannameRij rij) {
        return AannameWeergave.van(rij, beller.persoon());
    }
}
