package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.tijd.Ids;

/** Moves the deadline of an open ronde, and keeps that it moved. */
@ApplicationScoped
class Verlengingen {

    private final EntityManager em;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Verlengingen(EntityManager em, Beller beller, Ids ids, Clock clock) {
        this.em = em;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    /** One line of an answer: from when to when, by whom and why. */
    record Verlenging(Instant van, Instant naar, String door, Instant op, String reden) {}

    void verleng(Ronde ronde, Instant naar, String reden) {
        em.persist(new RondeVerlenging(
                ids.nieuw(),
                ronde.getId(),
                ronde.getDeadlineOp(),
                naar,
                reden.strip(),
                beller.naam(),
                clock.instant()));
        ronde.gunTijd(naar);
    }

    /** Per ronde, oldest first. */
    Map<UUID, List<Verlenging>> van(Collection<UUID> rondes) {
        return em.createQuery(
                        """
                        select v.ronde, v.vanOp, v.naarOp, v.doorNaam, v.op, v.reden from RondeVerlenging v
                        where v.ronde in :rondes order by v.id
                        """,
                        Object[].class)
                .setParameter("rondes", rondes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        rij -> (UUID) rij[0], Collectors.mapping(Verlengingen::verlenging, Collectors.toList())));
    }

    private static Verlenging verlenging(Object[] rij) {
        return new Verlenging((Instant) rij[1], (Instant) rij[2], (String) rij[3], (Instant) rij[4], (String) rij[5]);
    }
}
