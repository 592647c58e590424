package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;

/** Peers ask, the casushouder answers or parks. Read by all in the review at once. */
@ApplicationScoped
@Transactional
class VraagService {

    private static final String DING = "vraag";

    private final Reviews reviews;
    private final VraagRepository vragen;
    private final Inlevercontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    VraagService(
            Reviews reviews,
            VraagRepository vragen,
            Inlevercontrole controle,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.vragen = vragen;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<VraagWeergave> lijst(UUID review, UUID ronde, Paginering paginering) {
        reviews.vind(review);
        reviews.ronde(review, ronde);
        return Pagina.van(vragen.lijst(ronde, paginering), paginering, VraagWeergave::id);
    }

    VraagWeergave lees(UUID review, UUID id) {
        reviews.vind(review);
        return weergave(review, id);
    }

    UUID stel(UUID review, UUID rondeId, VraagInvoer invoer) {
        reviews.vergrendel(review);
        reviews.vind(review);
        Rondestand ronde = reviews.ronde(review, rondeId);
        beller.eisEen("Alleen een peer stelt verhelderende vragen.", Hoedanigheid.PEER);
        eisOpen(ronde);
        UUID id = ids.nieuw();
        controle.keur(DING, id, Map.of("tekst", invoer.tekst()), BevestigingInvoer.alle(invoer.bevestigingen()));
        vragen.persist(new Vraag(
                id,
                ronde,
                invoer.tekst(),
                new Persoon(beller.persoon(), beller.naam()),
                beller.eigenGemeente(),
                clock.instant()));
        return id;
    }

    VraagWeergave beantwoord(UUID review, UUID id, AntwoordInvoer invoer) {
        reviews.vergrendel(review);
        reviews.vind(review);
        Vraag vraag = vragen.vind(review, id).orElseThrow(ProbleemException::nietGevonden);
        beller.eisEen("Alleen de casushouder beantwoordt of parkeert een vraag.", Hoedanigheid.CASUSHOUDER);
        voorwaardelijk.eis(vraag.getVersie());
        String antwoord = invoer.antwoord();
        if (antwoord == null && !invoer.parkeert()) {
            throw ProbleemException.ongeldig("antwoord", "VERPLICHT", "Geef een antwoord, of parkeer de vraag.");
        }
        eisOpen(reviews.ronde(review, vraag.getRonde()));
        if (antwoord != null) {
            controle.keur(DING, id, Map.of("antwoord", antwoord), BevestigingInvoer.alle(invoer.bevestigingen()));
        }
        vraag.beantwoord(antwoord, invoer.parkeert(), clock.instant());
        vragen.flush();
        return weergave(review, id);
    }

    private void eisOpen(Rondestand ronde) {
        boolean omTeVragen = ronde.soort() == RondeSoort.VERHELDEREN || ronde.soort() == RondeSoort.TERUGKIJKEN;
        if (!omTeVragen || !ronde.isOpenVoor(beller.persoon())) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Vragen en antwoorden kunnen alleen in een open ronde om te verhelderen.");
        }
    }

    private VraagWeergave weergave(UUID review, UUID id) {
        return vragen.weergave(review, id).orElseThrow(ProbleemException::nietGevonden);
    }
}
