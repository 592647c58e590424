package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;

/** How the steering question moved. */
@ApplicationScoped
@Transactional
class VraagversieService {

    private final Reviews reviews;
    private final VraagversieRepository versies;
    private final Inlevercontrole controle;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    VraagversieService(
            Reviews reviews,
            VraagversieRepository versies,
            Inlevercontrole controle,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.versies = versies;
        this.controle = controle;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<VraagversieWeergave> lijst(UUID review, Paginering paginering) {
        reviews.vind(review);
        return Pagina.van(versies.lijst(review, paginering), paginering, VraagversieWeergave::id);
    }

    UUID herformuleer(UUID review, VraagversieInvoer invoer) {
        reviews.vergrendel(review);
        reviews.vind(review);
        beller.eisEen("Alleen de casushouder stelt de vraag opnieuw.", Hoedanigheid.CASUSHOUDER);
        eisTekst(invoer);
        eisOpen(review);
        Vraagversie vorige = versies.laatste(review).orElseThrow(ProbleemException::nietGevonden);
        UUID id = ids.nieuw();
        controle.keur("vraagversie", id, invoer.teksten(), BevestigingInvoer.alle(invoer.bevestigingen()));
        versies.persist(vorige.volgende(id, invoer, new Persoon(beller.persoon(), beller.naam()), clock.instant()));
        return id;
    }

    private static void eisTekst(VraagversieInvoer invoer) {
        String tekst = invoer.tekst();
        if (invoer.isOngewijzigd() && tekst != null) {
            throw ProbleemException.ongeldig("tekst", "OVERBODIG", "Laat de tekst weg als de vraag blijft staan.");
        }
        if (!invoer.isOngewijzigd() && (tekst == null || tekst.isBlank())) {
            throw ProbleemException.ongeldig(
                    "tekst", "VERPLICHT", "Stel de vraag opnieuw, of zeg dat zij blijft staan.");
        }
    }

    private void eisOpen(UUID review) {
        boolean open = reviews.open(review)
                .filter(ronde -> ronde.soort() == RondeSoort.HERFORMULEREN && ronde.isOpenVoor(beller.persoon()))
                .isPresent();
        if (!open) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De vraag verschuift alleen in een open ronde om te herformuleren.");
        }
    }
}
