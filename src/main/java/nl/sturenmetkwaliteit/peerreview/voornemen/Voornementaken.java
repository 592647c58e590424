package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import org.hibernate.Session;

/**
 * A voornemen beside a spiegel comes back at its date, as those of a host do in their opvolgmomenten: to who made it, or to the
 * coordinator once that person left.
 */
@ApplicationScoped
class Voornementaken implements Taakbron {

    private static final int DAGEN_VOORAF = 14;

    private final EntityManager em;
    private final Clock clock;

    Voornementaken(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public List<Taak> taken() {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select s.casus_titel, v.wanneerdatum, v.spiegel, v.id, g.code, g.naam
                        from voornemen v join spiegel s on s.gemeente = v.gemeente and s.id = v.spiegel join gemeente g on g.code = s.gastheer
                        where v.gemeente = app_eigen() and v.spiegel is not null and v.vervallen_reden is null and v.wanneerdatum <= :tot
                            and not exists (select 1 from opvolging o where o.gemeente = v.gemeente and o.voornemen = v.id)
                            and (v.door = app_persoon() or (app_rol() = 'COORDINATOR' and exists (select 1 from deelnemer d
                                where d.gemeente = v.gemeente and d.id = v.door and d.status = 'OUD')))
                        """,
                        Object[].class)
                .addScalar("casus_titel", String.class)
                .addScalar("wanneerdatum", LocalDate.class)
                .addScalar("spiegel", String.class)
                .addScalar("id", String.class)
                .addScalar("code", String.class)
                .addScalar("naam", String.class)
                .setParameter("tot", LocalDate.now(clock).plusDays(DAGEN_VOORAF))
                .stream()
                .map(this::taak)
                .toList();
    }

    private Taak taak(Object[] rij) {
        return new Taak(
                "VOORNEMEN_OPVOLGEN",
                "Kom terug op uw eigen voornemen bij: " + rij[0],
                ((LocalDate) rij[1]).plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                "/spiegels/" + rij[2] + "/voornemens/" + rij[3],
                new Taak.Gemeente((String) rij[4], (String) rij[5]));
    }
}
