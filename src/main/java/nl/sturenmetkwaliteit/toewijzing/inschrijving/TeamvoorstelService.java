package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Volger;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Aanleiding;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Rekenbasis;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Rekenbasiscontrole;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Teamvoorstel;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingWeergave;
import nl.sturenmetkwaliteit.toewijzing.voorstel.Voorstellen;

/** Who could complete the team of one review, as its host and who guides it ask. Nothing is sent. */
@ApplicationScoped
@Transactional
class TeamvoorstelService {

    private final Inschrijvingtoegang toegang;
    private final Keuzecontrole controle;
    private final Reviewmatching matching;
    private final Voorstellen voorstellen;
    private final Transities transities;
    private final Beller beller;

    TeamvoorstelService(
            Inschrijvingtoegang toegang,
            Keuzecontrole controle,
            Reviewmatching matching,
            Voorstellen voorstellen,
            Transities transities,
            Beller beller) {
        this.toegang = toegang;
        this.controle = controle;
        this.matching = matching;
        this.voorstellen = voorstellen;
        this.transities = transities;
        this.beller = beller;
    }

    Pagina<ToewijzingWeergave> lijst(UUID review, Paginering paginering) {
        toegang.vind(review);
        return voorstellen.vanReview(review, paginering);
    }

    UUID stelVoor(UUID review, TeamvoorstelInvoer invoer) {
        transities.vergrendel(review);
        Inschrijving inschrijving = toegang.vind(review);
        List<String> vast = invoer.vastOf(inschrijving.getVast());
        Rekenbasis basis = invoer.basis(inschrijving);
        Rekenbasiscontrole.keurGewichten(basis);
        controle.keur(vast, invoer.uitgeslotenOf(inschrijving.getUitgesloten()));
        Matchinvoer opgave = matching.invoer(inschrijving, basis.keuzes());
        controle.weiger(Matcher.bezwaren(opgave), vast);
        return voorstellen.bewaar(new Teamvoorstel(
                review,
                inschrijving.getGastheer(),
                Aanleiding.VERZOEK,
                beller.naam(),
                basis,
                opgave,
                new Matcher().los(opgave, Volger.GEEN)));
    }
}
