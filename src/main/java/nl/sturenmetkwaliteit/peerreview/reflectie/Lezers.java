package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.hibernate.Session;

/** Who outside the team read a reflectie. What was seen is not taken back. */
@ApplicationScoped
class Lezers {

    private final EntityManager em;
    private final Beller beller;
    private final Clock clock;

    Lezers(EntityManager em, Beller beller, Clock clock) {
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    /** Those of the reflecties that the caller reads from outside the team, for the first time. */
    List<UUID> nieuw(Review review, Collection<ReflectieWeergave> gelezen) {
        List<UUID> buitenTeam = gelezen.stream()
                .filter(r -> r.status() == ReflectieStatus.INGEDIEND && isBuitenTeam(review, r))
                .map(ReflectieWeergave::id)
                .toList();
        if (buitenTeam.isEmpty()) {
            return buitenTeam;
        }
        List<UUID> alGezien = em.unwrap(Session.class)
                .createNativeQuery(
                        "select reflectie from gezien where gemeente = app_keuken() and persoon = app_persoon() and reflectie in (:ids)",
                        UUID.class)
                .setParameter("ids", buitenTeam)
                .getResultList();
        return buitenTeam.stream().filter(id -> !alGezien.contains(id)).toList();
    }

    void noteer(Collection<UUID> reflecties) {
        if (reflecties.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        """
                        insert into gezien (gemeente, reflectie, persoon, op)
                        select gemeente, id, app_persoon(), :op from reflectie where gemeente = app_keuken() and id in (:reflecties)
                        on conflict do nothing
                        """)
                .setParameter("reflecties", reflecties)
                .setParameter("op", clock.instant())
                .executeUpdate();
    }

    boolean isGelezen(UUID reflectie) {
        return !em.createNativeQuery(
                        "select 1 from gezien where gemeente = app_keuken() and reflectie = :reflectie limit 1",
                        Integer.class)
                .setParameter("reflectie", reflectie)
                .getResultList()
                .isEmpty();
    }

    private boolean isBuitenTeam(Review review, ReflectieWeergave reflectie) {
        if (reflectie.schrijver().id().equals(beller.persoon())) {
            return false;
        }
        var gemeente = reflectie.schrijver().gemeente();
        return review.intern() || gemeente == null || !gemeente.code().equals(beller.gemeente());
    }
}
