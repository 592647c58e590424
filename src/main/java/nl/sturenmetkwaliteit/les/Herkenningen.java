package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.hibernate.Session;

/** Who recognises a les, and who it came from. Of those only the number and the chosen names are told. */
@ApplicationScoped
class Herkenningen {

    private final EntityManager em;
    private final Beller beller;
    private final Clock clock;

    Herkenningen(EntityManager em, Beller beller, Clock clock) {
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    /** The les and those that went up in it. */
    List<UUID> metOpgegane(UUID les) {
        return em.unwrap(Session.class)
                .createNativeQuery("select opgegaan_in(:les) as id", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("les", les)
                .getResultList();
    }

    LesWeergave.Herkomst herkomst(UUID les) {
        List<String> namen = em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select distinct g.naam from les_herkomst h join gemeente g on g.code = h.gemeente
                        where h.naam_tonen and h.les in (select opgegaan_in(:les)) order by g.naam
                        """,
                        String.class)
                .setParameter("les", les)
                .getResultList();
        return new LesWeergave.Herkomst(namen, getal("select aantal_herkomst(:les)", les));
    }

    long aantal(UUID les) {
        return getal("select aantal_herkenningen(:les)", les);
    }

    boolean isVanOns(UUID les) {
        return getal(
                        "select count(*) from herkenning where gemeente = app_eigen() and les in (select opgegaan_in(:les))",
                        les)
                > 0;
    }

    /** Whether the own gemeente contributed to the les. */
    boolean isEigenInbreng(UUID les) {
        return getal(
                        "select count(*) from les_herkomst where gemeente = app_eigen() and les in (select opgegaan_in(:les))",
                        les)
                > 0;
    }

    void herken(UUID les) {
        em.createNativeQuery(
                        """
                        insert into herkenning (les, gemeente, door, op) values (:les, app_eigen(), :door, :op) on conflict do nothing
                        """)
                .setParameter("les", les)
                .setParameter("door", beller.persoon())
                .setParameter("op", clock.instant())
                .executeUpdate();
    }

    /** Whether there was one to take back. */
    boolean trekIn(UUID les) {
        return em.createNativeQuery(
                                "delete from herkenning where gemeente = app_eigen() and les in (select opgegaan_in(:les))")
                        .setParameter("les", les)
                        .executeUpdate()
                > 0;
    }

    private long getal(String vraag, UUID les) {
        return ((Number) em.createNativeQuery(vraag).setParameter("les", les).getSingleResult()).longValue();
    }
}
