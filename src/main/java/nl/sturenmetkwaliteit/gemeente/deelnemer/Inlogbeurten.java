package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Ids;

/** Turns with one account in Keycloak. Taken and given back in transactions of their own, with none open in between. */
@ApplicationScoped
class Inlogbeurten {

    /** Longer than all requests of one turn together, each at its slowest. */
    private static final Duration DUUR = Duration.ofMinutes(2);

    private static final String ACCOUNT = "encode(sha256(convert_to(lower(:email), 'UTF8')), 'hex')";

    private final EntityManager em;
    private final Ids ids;
    private final Clock clock;

    Inlogbeurten(EntityManager em, Ids ids, Clock clock) {
        this.em = em;
        this.ids = ids;
        this.clock = clock;
    }

    /** A turn, to be given back. */
    record Beurt(String email, UUID nummer) {}

    /** @return whether it is now this turn's; if not, somebody else is at it */
    boolean neem(Beurt beurt) {
        return em.createNativeQuery(
                                "insert into inlogbeurt as b (account, beurt, tot_op) values (" + ACCOUNT
                                        + ", :beurt, :tot) on conflict (account) do update set beurt = :beurt, tot_op = :tot where b.tot_op <= :nu")
                        .setParameter("email", beurt.email())
                        .setParameter("beurt", beurt.nummer())
                        .setParameter("tot", clock.instant().plus(DUUR))
                        .setParameter("nu", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** @return whether it still was this turn's */
    boolean geefTerug(Beurt beurt) {
        return em.createNativeQuery("delete from inlogbeurt where account = " + ACCOUNT + " and beurt = :beurt")
                        .setParameter("email", beurt.email())
                        .setParameter("beurt", beurt.nummer())
                        .executeUpdate()
                == 1;
    }

    Beurt nieuw(String email) {
        return new Beurt(email, ids.nieuw());
    }
}
