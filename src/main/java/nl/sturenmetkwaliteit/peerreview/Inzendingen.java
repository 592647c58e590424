package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import org.hibernate.Session;

/** Who is to write in which ronde, and whether they handed in: for the begeleider, or who stands in, so that they can ask. */
@ApplicationScoped
class Inzendingen {

    private final EntityManager em;
    private final Gastrechten gastrechten;
    private final Casussen casussen;
    private final Gastheren gastheren;

    Inzendingen(EntityManager em, Gastrechten gastrechten, Casussen casussen, Gastheren gastheren) {
        this.em = em;
        this.gastrechten = gastrechten;
        this.casussen = casussen;
        this.gastheren = gastheren;
    }

    /** Per ronde in which each hands something in. */
    Map<UUID, List<InzendingStand>> van(Peerreview review, List<Ronde> rondes) {
        List<Ronde> gevraagd =
                rondes.stream().filter(r -> r.getSoort().vraagtInzending()).toList();
        if (gevraagd.isEmpty()) {
            return Map.of();
        }
        Team team = team(review);
        Map<UUID, Set<UUID>> binnen = binnen(gevraagd.stream().map(Ronde::getId).toList());
        Map<UUID, List<InzendingStand>> standen = new HashMap<>();
        for (Ronde ronde : gevraagd) {
            Set<UUID> ingediend = binnen.getOrDefault(ronde.getId(), Set.of());
            standen.put(
                    ronde.getId(),
                    team.schrijvers(ronde).stream()
                            .map(wie -> new InzendingStand(wie, ingediend.contains(wie.id())))
                            .toList());
        }
        return standen;
    }

    /** Those who have not handed in yet. */
    List<PersoonVanGemeente> ontbrekend(Peerreview review, Ronde ronde) {
        return van(review, List.of(ronde)).getOrDefault(ronde.getId(), List.of()).stream()
                .filter(stand -> !stand.ingediend())
                .map(InzendingStand::deelnemer)
                .toList();
    }

    Team team(Peerreview review) {
        Persoon houder = casussen.vind(review.getCasus()).casushouder();
        List<PersoonVanGemeente> peers = gastrechten.gasten(review.getId()).stream()
                .filter(gast -> gast.rol() == Gastrol.PEER)
                .map(Gast::alsPersoon)
                .toList();
        return new Team(new PersoonVanGemeente(houder.id(), houder.naam(), gastheren.van(review)), peers);
    }

    /** Everyone who writes in the review. */
    record Team(PersoonVanGemeente casushouder, List<PersoonVanGemeente> peers) {

        List<PersoonVanGemeente> schrijvers(Ronde ronde) {
            List<PersoonVanGemeente> schrijvers = new ArrayList<>();
            if (ronde.getSchrijvers().contains(Rondeschrijver.PEER)) {
                schrijvers.addAll(peers);
            }
            if (ronde.getSchrijvers().contains(Rondeschrijver.CASUSHOUDER)) {
                schrijvers.add(casushouder);
            }
            return schrijvers;
        }
    }

    private Map<UUID, Set<UUID>> binnen(Collection<UUID> rondes) {
        Map<UUID, Set<UUID>> binnen = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select ronde, persoon from inzending where gemeente = app_keuken() and ronde in (:rondes)",
                        Object[].class)
                .addScalar("ronde", UUID.class)
                .addScalar("persoon", UUID.class)
                .setParameterList("rondes", rondes)
                .getResultList()
                .forEach(rij -> binnen.computeIfAbsent((UUID) rij[0], ronde -> new HashSet<>())
                        .add((UUID) rij[1]));
        return binnen;
    }
}
