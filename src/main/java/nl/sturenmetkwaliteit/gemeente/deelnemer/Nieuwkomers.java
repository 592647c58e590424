package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Ids;

/** Writes down who is to take part, and sees to it that Keycloak hears of it after the transaction. */
@ApplicationScoped
public class Nieuwkomers {

    private final Event<AccountGewijzigd> gewijzigd;
    private final Ids ids;
    private final Clock clock;

    Nieuwkomers(Event<AccountGewijzigd> gewijzigd, Ids ids, Clock clock) {
        this.gewijzigd = gewijzigd;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param em works in the gemeente that is joined */
    public UUID voegToe(EntityManager em, String gemeente, Nieuwkomer wie) {
        Deelnemer deelnemer = new Deelnemer(ids.nieuw(), gemeente, wie, clock.instant());
        em.persist(deelnemer);
        em.flush();
        gewijzigd.fire(new AccountGewijzigd(gemeente, deelnemer.getId()));
        return deelnemer.getId();
    }
}
