package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import nl.sturenmetkwaliteit.tip.api.VoordrachtTeruggenomen;
import org.hibernate.Session;

/** Putting a tip forward: the privacyscan over its wording, then the consent of everyone whose words it holds. */
@ApplicationScoped
class Voordragen {

    private static final String REDEN = "De gastheer nam de voordracht terug.";

    private final Inlevercontrole controle;
    private final Instemming instemming;
    private final Antwoorden antwoorden;
    private final Keuken keuken;
    private final EntityManager em;
    private final Event<VoordrachtTeruggenomen> teruggenomen;

    Voordragen(
            Inlevercontrole controle,
            Instemming instemming,
            Antwoorden antwoorden,
            Keuken keuken,
            EntityManager em,
            Event<VoordrachtTeruggenomen> teruggenomen) {
        this.controle = controle;
        this.instemming = instemming;
        this.antwoorden = antwoorden;
        this.keuken = keuken;
        this.em = em;
        this.teruggenomen = teruggenomen;
    }

    void draagVoor(TipGeval geval) {
        Tip tip = geval.tip();
        VoordrachtInvoer voordracht = Objects.requireNonNull(geval.voordracht());
        controle.keur(
                TipOvergangen.DING,
                tip.getId(),
                voordracht.teksten(),
                BevestigingInvoer.alle(voordracht.bevestigingen()));
        Session sessie = em.unwrap(Session.class);
        instemming.vraag(sessie, tip, voordracht.woorden());
        if (instemming.isRond(sessie, tip.getId())) {
            keuken.doeNamens(
                    tip.getGemeente(), systeem -> antwoorden.rondAf(systeem, systeem.find(Tip.class, tip.getId())));
            em.refresh(tip);
        }
    }

    void neemTerug(TipGeval geval) {
        Tip tip = geval.tip();
        keuken.doeNamens(tip.getGemeente(), sessie -> {
            instemming.vervalt(sessie, tip.getId(), REDEN);
            teruggenomen.fire(new VoordrachtTeruggenomen(sessie, tip.getId()));
        });
    }
}
