package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** Lessons that went up in another before anybody could read them. */
@ApplicationScoped
class Opgegaan {

    private final Transities transities;

    Opgegaan(Transities transities) {
        this.transities = transities;
    }

    /** The other goes back to its host: these have nothing to do with why, and return to the desk as they were. */
    void laatLos(EntityManager sessie, UUID les) {
        sessie.createQuery("from Les l where l.samengevoegdIn = :les order by l.id", Les.class)
                .setParameter("les", les)
                .getResultList()
                .forEach(opgegaan -> transities.naamloosGevolg(
                        sessie, LesOvergangen.LOSKOMEN, LesGeval.gevolg(opgegaan), LesStatus.VOORGEDRAGEN, null));
    }
}
