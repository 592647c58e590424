package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The calculations that wait or run. Whether a worker is alive is told by the clock of the database, which all instances share. */
@ApplicationScoped
class BerekeningRepository {

    private static final String ZIET_ER_DOOD_UIT = "gezien_op < clock_timestamp() - make_interval(secs => 20)";

    private final EntityManager em;

    BerekeningRepository(EntityManager em) {
        this.em = em;
    }

    /** How far a calculation is; nothing found yet, where null. */
    record Stand(UUID toewijzing, @Nullable Long doel, @Nullable Long bovengrens) {}

    void zetKlaar(UUID toewijzing) {
        doe("insert into berekening (toewijzing) values (:toewijzing)", toewijzing);
    }

    /** One that nobody works on: the others pass over it. */
    Optional<UUID> neem(UUID werker) {
        return sessie().createNativeQuery(
                        """
                        update berekening set werker = :werker, gezien_op = clock_timestamp() where toewijzing = (
                            select toewijzing from berekening where werker is null order by toewijzing limit 1 for update skip locked)
                        returning toewijzing
                        """,
                        UUID.class)
                .setParameter("werker", werker)
                .uniqueResultOptional();
    }

    /** @return whether it still is this worker's: nobody stopped it, or took it for dead */
    boolean leeft(UUID werker, Stand stand) {
        return sessie().createNativeMutationQuery(
                                """
                        update berekening set gezien_op = clock_timestamp(), doel = :doel, bovengrens = :bovengrens
                        where toewijzing = :toewijzing and werker = :werker
                        """)
                        .setParameter("doel", stand.doel(), Long.class)
                        .setParameter("bovengrens", stand.bovengrens(), Long.class)
                        .setParameter("toewijzing", stand.toewijzing())
                        .setParameter("werker", werker)
                        .executeUpdate()
                == 1;
    }

    /** For another instance, which begins anew. */
    void geefTerug(UUID werker, UUID toewijzing) {
        sessie().createNativeMutationQuery(
                        """
                        update berekening set werker = null, gezien_op = null, doel = null, bovengrens = null
                        where toewijzing = :toewijzing and werker = :werker
                        """)
                .setParameter("toewijzing", toewijzing)
                .setParameter("werker", werker)
                .executeUpdate();
    }

    /** Of whose worker nothing was heard for a while. */
    List<UUID> stilgevallen() {
        return sessie().createNativeQuery("select toewijzing from berekening where " + ZIET_ER_DOOD_UIT, UUID.class)
                .getResultList();
    }

    boolean isStilgevallen(UUID toewijzing) {
        return stilgevallen().contains(toewijzing);
    }

    /** Of those among these that run. */
    Map<UUID, Stand> standen(List<UUID> toewijzingen) {
        if (toewijzingen.isEmpty()) {
            return Map.of();
        }
        return sessie().createNativeQuery(
                        "select toewijzing, doel, bovengrens from berekening where toewijzing in (:toewijzingen)",
                        Object[].class)
                .addScalar("toewijzing", UUID.class)
                .addScalar("doel", Long.class)
                .addScalar("bovengrens", Long.class)
                .setParameterList("toewijzingen", toewijzingen)
                .getResultStream()
                .map(rij -> new Stand((UUID) rij[0], (Long) rij[1], (Long) rij[2]))
                .collect(Collectors.toMap(Stand::toewijzing, stand -> stand));
    }

    void ruimOp(UUID toewijzing) {
        doe("delete from berekening where toewijzing = :toewijzing", toewijzing);
    }

    private void doe(String opdracht, UUID toewijzing) {
        sessie().createNativeMutationQuery(opdracht)
                .setParameter("toewijzing", toewijzing)
                .executeUpdate();
    }

    private Session sessie() {
        return em.unwrap(Session.class);
    }
}
