package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.toewijzing.api.Inschrijvingen;
import nl.sturenmetkwaliteit.toewijzing.api.Peerkeuzes;
import nl.sturenmetkwaliteit.toewijzing.api.PeerkeuzesInvoer;
import org.hibernate.Session;

@ApplicationScoped
class ReviewInschrijvingen implements Inschrijvingen {

    private final InschrijvingRepository inschrijvingen;
    private final Keuzecontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Clock clock;

    ReviewInschrijvingen(
            InschrijvingRepository inschrijvingen, Keuzecontrole controle, Voorwaardelijk voorwaardelijk, Clock clock) {
        this.inschrijvingen = inschrijvingen;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.clock = clock;
    }

    @Override
    public void schrijfIn(Session sessie, UUID review, CasusVoorReview casus) {
        Object[] waar = sessie.createNativeQuery(
                        "select app_keuken() as gastheer, seizoen_voor_inschrijving(:vandaag) as seizoen",
                        Object[].class)
                .addScalar("gastheer", String.class)
                .addScalar("seizoen", UUID.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getSingleResult();
        sessie.persist(new Inschrijving(review, (String) waar[0], (UUID) waar[1], casus, clock.instant()));
    }

    @Override
    public Peerkeuzes keuzes(UUID review) {
        return weergave(vind(review));
    }

    @Override
    public Peerkeuzes kies(UUID review, PeerkeuzesInvoer invoer) {
        Inschrijving inschrijving = vind(review);
        voorwaardelijk.eis(inschrijving.getVersie());
        if (!inschrijvingen.neemtAan(review)) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze review vraagt geen peers meer.");
        }
        controle.keur(invoer.vast(), invoer.uitgesloten());
        inschrijving.kies(invoer);
        inschrijvingen.flush();
        return weergave(inschrijving);
    }

    private Peerkeuzes weergave(Inschrijving inschrijving) {
        return new Peerkeuzes(
                inschrijving.getAantalPeers(),
                inschrijvingen.gemeenten(inschrijving.getVast()),
                inschrijvingen.gemeenten(inschrijving.getUitgesloten()),
                inschrijving.getVersie());
    }

    private Inschrijving vind(UUID review) {
        return ProbleemException.gevonden(inschrijvingen.findById(review));
    }
}
