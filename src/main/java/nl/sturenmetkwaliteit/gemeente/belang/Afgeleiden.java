package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** The conflicts that follow from what is known of two gemeenten. The database keeps them, also when a review is harvested. */
@ApplicationScoped
public class Afgeleiden {

    private final EntityManager em;
    private final Clock clock;

    Afgeleiden(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** How many came, and how many ended. */
    public record Verschil(int nieuw, int beeindigd) {}

    /** After a change of what they follow from, in its transaction. */
    public Verschil leidAf() {
        Object[] rij =
                (Object[]) em.createNativeQuery("select nieuw, beeindigd from leid_belangenconflicten_af(:vandaag)")
                        .setParameter("vandaag", LocalDate.now(clock))
                        .getSingleResult();
        return new Verschil(((Number) rij[0]).intValue(), ((Number) rij[1]).intValue());
    }
}
