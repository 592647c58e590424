package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** Whom a review asks in any case, or not, as its host and who guides it choose. */
@ApplicationScoped
@Transactional
class PeerkeuzeService {

    private final InschrijvingRepository inschrijvingen;
    private final Inschrijvingtoegang toegang;
    private final Keuzecontrole controle;
    private final Reviewmatching matching;
    private final Transities transities;
    private final Voorwaardelijk voorwaardelijk;

    PeerkeuzeService(
            InschrijvingRepository inschrijvingen,
            Inschrijvingtoegang toegang,
            Keuzecontrole controle,
            Reviewmatching matching,
            Transities transities,
            Voorwaardelijk voorwaardelijk) {
        this.inschrijvingen = inschrijvingen;
        this.toegang = toegang;
        this.controle = controle;
        this.matching = matching;
        this.transities = transities;
        this.voorwaardelijk = voorwaardelijk;
    }

    Peerkeuzes lees(UUID review) {
        return weergave(toegang.vind(review));
    }

    Peerkeuzes kies(UUID review, PeerkeuzesInvoer invoer) {
        transities.vergrendel(review);
        Inschrijving inschrijving = toegang.vind(review);
        voorwaardelijk.eis(inschrijving.getVersie());
        if (!inschrijvingen.neemtAan(review)) {
            throw Reviewmatching.vraagtNiemand();
        }
        controle.keur(invoer.vast(), invoer.uitgesloten());
        controle.weiger(matching.bezwaren(inschrijving, invoer.alsKeuzes(review)), invoer.vast());
        inschrijving.kies(invoer);
        inschrijvingen.flush();
        return weergave(inschrijving);
    }

    private Peerkeuzes weergave(Inschrijving inschrijving) {
        List<String> vast = inschrijving.getVast();
        List<String> uitgesloten = inschrijving.getUitgesloten();
        return new Peerkeuzes(
                inschrijving.getAantalPeers(),
                inschrijvingen.gemeenten(vast),
                inschrijvingen.gemeenten(uitgesloten),
                inschrijving.getVersie());
    }
}
