package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.tip.api.NaamkeuzeGewijzigd;
import nl.sturenmetkwaliteit.tip.api.ToestemmingIngetrokken;
import nl.sturenmetkwaliteit.tip.api.VoordrachtRond;
import org.hibernate.Session;

/** What an answer means for the tip, in the host's kitchen. Who answers has locked the tip. */
@ApplicationScoped
class Antwoorden {

    private static final String REDEN = "Niet elke gemeente stemt in; dit vraagt nieuwe woorden.";

    private final Keuken keuken;
    private final Instemming instemming;
    private final Transities transities;
    private final Event<VoordrachtRond> rond;
    private final Event<ToestemmingIngetrokken> ingetrokken;
    private final Event<NaamkeuzeGewijzigd> naamkeuze;
    private final Clock clock;

    Antwoorden(
            Keuken keuken,
            Instemming instemming,
            Transities transities,
            Event<VoordrachtRond> rond,
            Event<ToestemmingIngetrokken> ingetrokken,
            Event<NaamkeuzeGewijzigd> naamkeuze,
            Clock clock) {
        this.keuken = keuken;
        this.instemming = instemming;
        this.transities = transities;
        this.rond = rond;
        this.ingetrokken = ingetrokken;
        this.naamkeuze = naamkeuze;
        this.clock = clock;
    }

    void ja(ToestemmingGeval geval) {
        Toestemming toestemming = geval.toestemming();
        keuken.doeNamens(toestemming.getGastheer(), sessie -> {
            Tip tip = sessie.find(Tip.class, toestemming.getTip());
            if (tip.isBijRedactie()) {
                meldNaamkeuze(sessie, tip, toestemming);
            } else if (instemming.isRond(sessie, tip.getId())) {
                rondAf(sessie, tip);
            }
        });
    }

    void nee(ToestemmingGeval geval) {
        Toestemming toestemming = geval.toestemming();
        keuken.doeNamens(toestemming.getGastheer(), sessie -> {
            Tip tip = sessie.find(Tip.class, toestemming.getTip());
            instemming.haalUit(sessie, tip.getId(), toestemming.getGemeente(), REDEN);
            if (tip.isBijRedactie()) {
                ingetrokken.fire(new ToestemmingIngetrokken(sessie, tip.getId(), toestemming.getGemeente()));
            } else if (!tip.isConcept()) {
                transities.naamloosGevolg(
                        sessie, TipOvergangen.TERUGKOMEN, TipGeval.gevolg(tip), TipStatus.CONCEPT, REDEN);
                instemming.vervalt(sessie, tip.getId(), REDEN);
            }
        });
    }

    /** The name comes and goes at once, wherever the les is. */
    void naamkeuze(Toestemming toestemming) {
        keuken.doeNamens(
                toestemming.getGastheer(),
                sessie -> meldNaamkeuze(sessie, sessie.find(Tip.class, toestemming.getTip()), toestemming));
    }

    /** Nobody has to answer any more: the copy goes to the desk. */
    void rondAf(Session sessie, Tip tip) {
        tip.isRond(clock.instant());
        sessie.flush();
        rond.fire(new VoordrachtRond(sessie, tip.getId()));
    }

    private void meldNaamkeuze(Session sessie, Tip tip, Toestemming toestemming) {
        if (toestemming.getGemeente().equals(tip.getGemeente())) {
            tip.kiesNaam(toestemming.isNaamTonen());
        }
        naamkeuze.fire(new NaamkeuzeGewijzigd(
                sessie, toestemming.getTip(), toestemming.getGemeente(), toestemming.isNaamTonen()));
    }
}
