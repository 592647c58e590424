package nl.sturenmetkwaliteit.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * The one place where a transaction works in another kitchen than the caller's, or with more right than the caller has: an effect of a
 * transition. Who may call it is a closed list in the architecture tests.
 */
@ApplicationScoped
public class Keuken {

    /** No gemeente's: for what is done outside every kitchen. */
    public static final String GEEN = "-";

    private static final String LEES =
            """
            select concat_ws('|', coalesce(current_setting('app.keuken', true), ''), coalesce(current_setting('app.eigen', true), ''),
                coalesce(current_setting('app.rol', true), ''))
            """;
    private static final String ZET =
            """
            select set_config('app.keuken', :keuken, true) || set_config('app.eigen', :eigen, true) || set_config('app.rol', :rol, true)
            """;

    private final SessionFactory fabriek;
    private final EntityManager em;
    private final TransactionSynchronizationRegistry transactie;
    private final Beller beller;
    private final Event<Keukenbetreding> betreden;

    Keuken(
            SessionFactory fabriek,
            EntityManager em,
            TransactionSynchronizationRegistry transactie,
            Beller beller,
            Event<Keukenbetreding> betreden) {
        this.betreden = betreden;
        this.fabriek = fabriek;
        this.em = em;
        this.transactie = transactie;
        this.beller = beller;
    }

    /**
     * Runs the effect as SYSTEEM in the kitchen of the gemeente, in the same transaction on the same connection: both commit, or neither.
     * The session handed over sees that kitchen only.
     */
    public <R> R namens(String gemeente, Function<Session, R> effect) {
        em.flush();
        String[] terug = ((String) em.createNativeQuery(LEES, String.class).getSingleResult()).split("\\|", -1);
        zet(gemeente, gemeente, "SYSTEEM");
        try (Session sessie =
                fabriek.withOptions().tenantIdentifier((Object) gemeente).openSession()) {
            betreden.fire(new Keukenbetreding(sessie, gemeente));
            R resultaat = effect.apply(sessie);
            sessie.flush();
            zet(terug[0], terug[1], terug[2]);
            return resultaat;
        } catch (RuntimeException fout) {
            // nothing of this transaction may stand, nor be read with the right it was lent
            transactie.setRollbackOnly();
            throw fout;
        }
    }

    /** As {@link #namens(String, Function)}, for an effect without an answer. */
    public void doeNamens(String gemeente, Consumer<Session> effect) {
        namens(gemeente, sessie -> {
            effect.accept(sessie);
            return true;
        });
    }

    /** The request reads or changes something of this gemeente that lies outside its kitchen: it is told so all the same. */
    public void meld(String gemeente) {
        doeNamens(gemeente, sessie -> {});
    }

    /** A transaction of its own as SYSTEEM in one kitchen, for what falls due while nobody asks. */
    public void alsSysteem(String gemeente, Runnable werk) {
        var context = Arc.container().requestContext();
        boolean eigen = !context.isActive();
        if (eigen) {
            context.activate();
        }
        Actor vorige = beller.actor();
        try {
            beller.is(Actor.systeem(gemeente));
            QuarkusTransaction.requiringNew().run(werk);
        } finally {
            if (vorige != null) {
                beller.is(vorige);
            }
            if (eigen) {
                context.terminate();
            }
        }
    }

    private void zet(String keuken, String eigen, String rol) {
        em.createNativeQuery(ZET, String.class)
                .setParameter("keuken", keuken)
                .setParameter("eigen", eigen)
                .setParameter("rol", rol)
                .getSingleResult();
    }
}
