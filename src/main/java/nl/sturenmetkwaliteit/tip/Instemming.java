package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.tip.api.ToestemmingGevraagd;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.hibernate.Session;

/** The consents that a tip needs, seen from the host's kitchen. */
@ApplicationScoped
class Instemming {

    private static final String OPEN = "from Toestemming t where t.tip = :tip and t.status in ('GEVRAAGD', 'GEGEVEN')";

    private final Transities transities;
    private final Event<ToestemmingGevraagd> toestemmingGevraagd;
    private final Ids ids;
    private final Clock clock;

    Instemming(Transities transities, Event<ToestemmingGevraagd> toestemmingGevraagd, Ids ids, Clock clock) {
        this.transities = transities;
        this.toestemmingGevraagd = toestemmingGevraagd;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks every gemeente that has a fragment in the tip. Whoever puts it forward is the host, and thereby consents. */
    void vraag(Session sessie, Tip tip, Woorden woorden) {
        vraag(sessie, tip, woorden, true).stream()
                .filter(gevraagd -> gevraagd.getGemeente().equals(tip.getGemeente()))
                .forEach(eigen -> transities.gevolg(
                        sessie,
                        ToestemmingOvergangen.VANZELF,
                        new ToestemmingGeval(eigen, Set.of(Hoedanigheid.GEVOLG), clock.instant()),
                        ToestemmingStatus.GEGEVEN,
                        null));
    }

    /** Asks again, the host too if it still stands behind the tip: these are not its words any more. */
    void vraagOpnieuw(Session sessie, Tip tip, Woorden woorden) {
        boolean staatErachter = !sessie.createSelectionQuery(OPEN + " and t.gemeente = :gemeente", Toestemming.class)
                .setParameter("tip", tip.getId())
                .setParameter("gemeente", tip.getGemeente())
                .getResultList()
                .isEmpty();
        vraag(sessie, tip, woorden, staatErachter);
    }

    private List<Toestemming> vraag(Session sessie, Tip tip, Woorden woorden, boolean ookGastheer) {
        Map<String, List<String>> fragmenten = fragmenten(sessie, tip);
        if (ookGastheer) {
            fragmenten.putIfAbsent(tip.getGemeente(), List.of());
        }
        Map<String, Boolean> namen = new HashMap<>();
        List<Toestemming> gevraagd = new ArrayList<>();
        int ronde = 1;
        for (Toestemming eerder : sessie.createSelectionQuery(
                        "from Toestemming t where t.tip = :tip order by t.rondeNummer", Toestemming.class)
                .setParameter("tip", tip.getId())
                .getResultList()) {
            namen.put(eerder.getGemeente(), eerder.isNaamTonen());
            ronde = eerder.getRondeNummer() + 1;
        }
        namen.put(tip.getGemeente(), tip.isNaamTonen());
        for (Map.Entry<String, List<String>> van : fragmenten.entrySet()) {
            Toestemming.Vraag vraag =
                    new Toestemming.Vraag(van.getKey(), ronde, van.getValue(), namen.getOrDefault(van.getKey(), false));
            Toestemming toestemming = new Toestemming(ids.nieuw(), tip, vraag, woorden, clock.instant());
            sessie.persist(toestemming);
            gevraagd.add(toestemming);
        }
        toestemmingGevraagd.fire(new ToestemmingGevraagd(tip.getId()));
        return gevraagd;
    }

    /** Whether nobody still has to answer. */
    boolean isRond(Session sessie, UUID tip) {
        return sessie.createSelectionQuery(
                                "select count(t) from Toestemming t where t.tip = :tip and t.status = 'GEVRAAGD'",
                                Long.class)
                        .setParameter("tip", tip)
                        .getSingleResult()
                == 0;
    }

    /** What was asked or given for this tip counts no more. Without a name: who caused it is not for the others to know. */
    void vervalt(Session sessie, UUID tip, String reden) {
        sessie.createSelectionQuery(OPEN, Toestemming.class)
                .setParameter("tip", tip)
                .getResultList()
                .forEach(open -> vervalt(sessie, open, reden));
    }

    /** What was asked and not answered counts no more: the words changed again. */
    void vraagVervalt(Session sessie, UUID tip, String reden) {
        sessie.createSelectionQuery(OPEN + " and t.status = 'GEVRAAGD'", Toestemming.class)
                .setParameter("tip", tip)
                .getResultList()
                .forEach(open -> vervalt(sessie, open, reden));
    }

    /** The words of this gemeente leave the tip, and whatever else it was asked about the tip counts no more. */
    void haalUit(Session sessie, UUID tip, String gemeente, String reden) {
        sessie.createSelectionQuery(OPEN + " and t.gemeente = :gemeente", Toestemming.class)
                .setParameter("tip", tip)
                .setParameter("gemeente", gemeente)
                .getResultList()
                .forEach(open -> vervalt(sessie, open, reden));
        sessie.createMutationQuery(
                        """
                        delete from TipFragment k where k.tip = :tip
                        and k.fragment in (select f.id from Fragment f where f.bronGemeente = :gemeente)
                        """)
                .setParameter("tip", tip)
                .setParameter("gemeente", gemeente)
                .executeUpdate();
    }

    private void vervalt(Session sessie, Toestemming toestemming, String reden) {
        transities.naamloosGevolg(
                sessie,
                ToestemmingOvergangen.VERVALLEN,
                new ToestemmingGeval(toestemming, Set.of(Hoedanigheid.GEVOLG), clock.instant()),
                ToestemmingStatus.INGETROKKEN,
                reden);
    }

    private static Map<String, List<String>> fragmenten(Session sessie, Tip tip) {
        Map<String, List<String>> perGemeente = new TreeMap<>();
        sessie.createSelectionQuery(
                        """
                        select f.bronGemeente, f.tekst from TipFragment k join Fragment f on f.id = k.fragment
                        where k.tip = :tip order by f.id
                        """,
                        Object[].class)
                .setParameter("tip", tip.getId())
                .getResultList()
                .forEach(rij -> perGemeente
                        .computeIfAbsent((String) rij[0], gemeente -> new ArrayList<>())
                        .add((String) rij[1]));
        return perGemeente;
    }
}
