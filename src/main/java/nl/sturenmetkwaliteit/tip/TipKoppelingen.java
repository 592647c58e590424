package nl.sturenmetkwaliteit.tip;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What hangs on a tip: its fragments, and the tips it contradicts. */
@ApplicationScoped
class TipKoppelingen {

    private record Paar(UUID tip, UUID ander) {}

    private final EntityManager em;

    TipKoppelingen(EntityManager em) {
        this.em = em;
    }

    Map<UUID, List<UUID>> fragmenten(Collection<UUID> tips) {
        return groepeer(em.createQuery(
                        "select new nl.sturenmetkwaliteit.tip.TipKoppelingen$Paar(k.tip, k.fragment) from TipFragment k where k.tip in :tips order by k.fragment",
                        Paar.class)
                .setParameter("tips", tips)
                .getResultList());
    }

    /** Both ways: a contradiction has no direction. */
    Map<UUID, List<UUID>> spanningen(Collection<UUID> tips) {
        List<Paar> paren = new ArrayList<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select tip, andere_tip from spanning
                        where gemeente = app_keuken() and (tip in (:tips) or andere_tip in (:tips)) order by tip, andere_tip
                        """,
                        Object[].class)
                .addScalar("tip", UUID.class)
                .addScalar("andere_tip", UUID.class)
                .setParameterList("tips", tips)
                .getResultList()
                .forEach(rij -> {
                    paren.add(new Paar((UUID) rij[0], (UUID) rij[1]));
                    paren.add(new Paar((UUID) rij[1], (UUID) rij[0]));
                });
        return groepeer(paren);
    }

    /** How many of these fragments are in the review. */
    long aantalFragmenten(UUID review, Collection<UUID> fragmenten) {
        return em.createQuery(
                        "select count(f) from Fragment f where f.peerreview = :review and f.id in :ids", Long.class)
                .setParameter("review", review)
                .setParameter("ids", fragmenten)
                .getSingleResult();
    }

    void zetFragmenten(UUID tip, Collection<UUID> fragmenten) {
        em.createQuery("delete from TipFragment k where k.tip = :tip")
                .setParameter("tip", tip)
                .executeUpdate();
        fragmenten.stream().sorted().forEach(fragment -> em.persist(new TipFragment(fragment, tip)));
        em.flush();
    }

    void zetSpanningen(UUID tip, Collection<UUID> andere) {
        Session sessie = em.unwrap(Session.class);
        sessie.createNativeMutationQuery(
                        "delete from spanning where gemeente = app_keuken() and (tip = :tip or andere_tip = :tip)")
                .setParameter("tip", tip)
                .executeUpdate();
        if (andere.isEmpty()) {
            return;
        }
        sessie.createNativeMutationQuery(
                        """
                        insert into spanning (gemeente, tip, andere_tip)
                        select gemeente, least(:tip, id), greatest(:tip, id) from tip where gemeente = app_keuken() and id in (:andere)
                        """)
                .setParameter("tip", tip)
                .setParameterList("andere", andere)
                .executeUpdate();
    }

    private static Map<UUID, List<UUID>> groepeer(List<Paar> paren) {
        return paren.stream().collect(groupingBy(Paar::tip, mapping(Paar::ander, toList())));
    }
}
