package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.tip.api.Voordracht;
import nl.sturenmetkwaliteit.tip.api.Voordrachten;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.hibernate.Session;

/** The copies, for the shared store above. */
@ApplicationScoped
class Voordrachtbeheer implements Voordrachten {

    private static final String NIEUWE_WOORDEN = "De redactie veranderde de betekenis; u krijgt de vraag opnieuw.";

    private final Keuken keuken;
    private final Casussen casussen;
    private final Instemming instemming;
    private final Transities transities;

    Voordrachtbeheer(Keuken keuken, Casussen casussen, Instemming instemming, Transities transities) {
        this.keuken = keuken;
        this.casussen = casussen;
        this.instemming = instemming;
        this.transities = transities;
    }

    @Override
    public Voordracht vind(Session sessie, UUID id) {
        Tip tip = sessie.find(Tip.class, id);
        CasusVoorReview casus = casussen.vind(sessie, tip.getCasus());
        return new Voordracht(
                id,
                tip.getGemeente(),
                tip.woorden(),
                tip.getPrincipe(),
                casus.themas(),
                casus.arenas(),
                casus.levensfase() == null ? List.of() : List.of(casus.levensfase()),
                casus.niveaus(),
                casus.obstakels(),
                bijdragen(sessie, tip));
    }

    @Override
    public boolean isRond(String gastheer, UUID tip) {
        return keuken.namens(gastheer, sessie -> instemming.isRond(sessie, tip));
    }

    @Override
    public void vraagOpnieuw(String gastheer, UUID tip, Woorden woorden) {
        keuken.doeNamens(gastheer, sessie -> {
            instemming.vraagVervalt(sessie, tip, NIEUWE_WOORDEN);
            instemming.vraagOpnieuw(sessie, sessie.find(Tip.class, tip), woorden);
        });
    }

    @Override
    public void geefTerug(String gastheer, UUID id, String reden) {
        transities.vergrendel(id);
        keuken.doeNamens(gastheer, sessie -> {
            Tip tip = sessie.find(Tip.class, id);
            if (!tip.isConcept()) {
                transities.gevolg(sessie, TipOvergangen.TERUGKOMEN, TipGeval.gevolg(tip), TipStatus.CONCEPT, reden);
                instemming.vervalt(sessie, id, "De redactie gaf de voordracht terug.");
            }
        });
    }

    private static List<Voordracht.Bijdrage> bijdragen(Session sessie, Tip tip) {
        Map<String, Boolean> namen = new LinkedHashMap<>();
        sessie.createSelectionQuery(
                        "from Toestemming t where t.tip = :tip and t.status = 'GEGEVEN' order by t.rondeNummer",
                        Toestemming.class)
                .setParameter("tip", tip.getId())
                .getResultList()
                .forEach(t -> namen.put(t.getGemeente(), t.isNaamTonen()));
        List<Voordracht.Bijdrage> bijdragen = new ArrayList<>();
        namen.forEach((gemeente, tonen) -> bijdragen.add(new Voordracht.Bijdrage(gemeente, tonen)));
        return bijdragen;
    }
}
