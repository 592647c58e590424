package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far each abonnement is. Claimed by moving ahead the moment it is due: who lost that, no longer writes. */
@ApplicationScoped
class AfleveringRepository {

    private final EntityManager em;

    AfleveringRepository(EntityManager em) {
        this.em = em;
    }

    /** From what comes now on. */
    void begin(UUID abonnement, String eigenaar, Instant nu) {
        sessie().createNativeMutationQuery(
                        """
                        insert into aflevering (abonnement, positie, opnieuw_op)
                        values (:id, coalesce((select laatste from afnemersteller where eigenaar = :eigenaar), 0), :nu)
                        """)
                .setParameter("id", abonnement)
                .setParameter("eigenaar", eigenaar)
                .setParameter("nu", nu)
                .executeUpdate();
    }

    /** With the reason of the last pause. In the order of the ids. */
    List<Afleverstand> standen(List<UUID> abonnementen) {
        return sessie().createNativeQuery(
                        """
                        select f.abonnement, f.laatst_gelukt_op, f.faalt_sinds_op, f.laatste_code, (select g.reden from geschiedenis g
                            where g.ding = 'abonnement' and g.ding_id = f.abonnement and g.naar = 'GEPAUZEERD' order by g.id desc limit 1) as reden
                        from aflevering f where f.abonnement = any (:ids) order by f.abonnement
                        """,
                        Object[].class)
                .addScalar("abonnement", UUID.class)
                .addScalar("laatst_gelukt_op", Instant.class)
                .addScalar("faalt_sinds_op", Instant.class)
                .addScalar("laatste_code", Integer.class)
                .addScalar("reden", String.class)
                .setParameter("ids", abonnementen.toArray(UUID[]::new))
                .getResultStream()
                .map(rij -> new Afleverstand(
                        (UUID) rij[0], (Instant) rij[1], (Instant) rij[2], (Integer) rij[3], (String) rij[4]))
                .toList();
    }

    /** One that has something to be sent, until that moment: the others pass over it, and after it whoever comes by takes it again. */
    Optional<Aflevering> neem(Instant nu, Instant tot) {
        return sessie().createNativeQuery(
                        """
                        with genomen as (
                            update aflevering set opnieuw_op = :tot where abonnement = (
                                select f.abonnement from aflevering f join abonnement a on a.id = f.abonnement and a.status = 'ACTIEF'
                                    join afnemersteller t on t.eigenaar = coalesce(a.gemeente, '-') and t.laatste > f.positie
                                where f.opnieuw_op <= :nu order by f.opnieuw_op, f.abonnement limit 1 for update of f skip locked)
                            returning abonnement, positie, pogingen, faalt_sinds_op
                        ) select g.abonnement, coalesce(a.gemeente, '-') as eigenaar, a.adres, array_to_string(a.soorten, ',') as soorten,
                            a.geheim_nummer, a.vorig_geheim_tot_op, g.positie, t.laatste, g.pogingen, g.faalt_sinds_op
                        from genomen g join abonnement a on a.id = g.abonnement join afnemersteller t on t.eigenaar = coalesce(a.gemeente, '-')
                        """,
                        Object[].class)
                .addScalar("abonnement", UUID.class)
                .addScalar("eigenaar", String.class)
                .addScalar("adres", String.class)
                .addScalar("soorten", String.class)
                .addScalar("geheim_nummer", Integer.class)
                .addScalar("vorig_geheim_tot_op", Instant.class)
                .addScalar("positie", Long.class)
                .addScalar("laatste", Long.class)
                .addScalar("pogingen", Integer.class)
                .addScalar("faalt_sinds_op", Instant.class)
                .setParameter("nu", nu)
                .setParameter("tot", tot)
                .getResultStream()
                .findFirst()
                .map(rij -> Aflevering.van(rij, tot));
    }

    /** @return whether it still was ours to send */
    boolean noteerAangenomen(Aflevering aflevering, long positie, @Nullable Integer code, Instant nu) {
        return sessie().createNativeMutationQuery(
                                """
                        update aflevering set positie = :positie, pogingen = 0, faalt_sinds_op = null, laatste_code = coalesce(:code, laatste_code),
                            laatst_gelukt_op = case when :code is null then laatst_gelukt_op else :nu end
                        where abonnement = :id and opnieuw_op = :tot
                            and exists (select 1 from abonnement a where a.id = :id and a.status = 'ACTIEF')
                        """)
                        .setParameter("positie", positie)
                        .setParameter("code", code, Integer.class)
                        .setParameter("nu", nu)
                        .setParameter("id", aflevering.abonnement())
                        .setParameter("tot", aflevering.genomenTot())
                        .executeUpdate()
                == 1;
    }

    /** @return whether it still was ours to send */
    boolean noteerMislukt(Aflevering aflevering, @Nullable Integer code, Instant nu, Instant opnieuwOp) {
        return sessie().createNativeMutationQuery(
                                """
                        update aflevering set pogingen = pogingen + 1, faalt_sinds_op = coalesce(faalt_sinds_op, :nu), laatste_code = :code,
                            opnieuw_op = :opnieuw
                        where abonnement = :id and opnieuw_op = :tot
                        """)
                        .setParameter("code", code, Integer.class)
                        .setParameter("nu", nu)
                        .setParameter("opnieuw", opnieuwOp)
                        .setParameter("id", aflevering.abonnement())
                        .setParameter("tot", aflevering.genomenTot())
                        .executeUpdate()
                == 1;
    }

    /** As if nobody had come by. */
    void geefTerug(Aflevering aflevering, Instant nu) {
        sessie().createNativeMutationQuery(
                        "update aflevering set opnieuw_op = :nu where abonnement = :id and opnieuw_op = :tot")
                .setParameter("nu", nu)
                .setParameter("id", aflevering.abonnement())
                .setParameter("tot", aflevering.genomenTot())
                .executeUpdate();
    }

    /** At once, and with all the patience there was at first. */
    void begintOpnieuw(UUID abonnement, Instant nu) {
        sessie().createNativeMutationQuery(
                        "update aflevering set pogingen = 0, faalt_sinds_op = null, opnieuw_op = :nu where abonnement = :id")
                .setParameter("nu", nu)
                .setParameter("id", abonnement)
                .executeUpdate();
    }

    /** Back to before what happened at that moment, or on to it; as far as it is kept. */
    void gaNaar(UUID abonnement, String eigenaar, Instant moment) {
        sessie().createNativeMutationQuery(
                        """
                        update aflevering set positie = coalesce(
                            (select min(g.positie) - 1 from afnemersgebeurtenis g where g.eigenaar = :eigenaar and g.op >= :moment),
                            (select laatste from afnemersteller where eigenaar = :eigenaar), 0)
                        where abonnement = :id
                        """)
                .setParameter("eigenaar", eigenaar)
                .setParameter("moment", moment)
                .setParameter("id", abonnement)
                .executeUpdate();
    }

    private Session sessie() {
        return em.unwrap(Session.class);
    }
}
