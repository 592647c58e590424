package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.hibernate.Session;

/**
 * The voornemens beside a spiegel that were not come back to yet: of who made them, or of the coordinator once that person left.
 */
@ApplicationScoped
class EigenVoornemens {

    private static final String OPEN =
            """
            select s.casus_titel, v.wanneerdatum, v.spiegel, v.id, g.code, g.naam, v.versie
            from voornemen v join spiegel s on s.gemeente = v.gemeente and s.id = v.spiegel join gemeente g on g.code = s.gastheer
            where v.gemeente = app_eigen() and v.spiegel is not null and v.vervallen_reden is null and v.wanneerdatum <= :tot
                and not exists (select 1 from opvolging o where o.gemeente = v.gemeente and o.voornemen = v.id)
                and (v.door = app_persoon() or (app_rol() = 'COORDINATOR' and exists (select 1 from deelnemer d
                    where d.gemeente = v.gemeente and d.id = v.door and d.status = 'OUD')))
            """;

    private final EntityManager em;

    EigenVoornemens(EntityManager em) {
        this.em = em;
    }

    record Rij(String casusTitel, LocalDate wanneerdatum, UUID spiegel, UUID id, GemeenteRef gastheer, int versie) {

        String pad() {
            return "/spiegels/" + spiegel + "/voornemens/" + id;
        }
    }

    /** Those that come back on this day at the latest. */
    List<Rij> tot(LocalDate tot) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(OPEN, Object[].class)
                .addScalar("casus_titel", String.class)
                .addScalar("wanneerdatum", LocalDate.class)
                .addScalar("spiegel", UUID.class)
                .addScalar("id", UUID.class)
                .addScalar("code", String.class)
                .addScalar("naam", String.class)
                .addScalar("versie", Integer.class)
                .setParameter("tot", tot)
                .stream()
                .map(rij -> new Rij(
                        (String) rij[0],
                        (LocalDate) rij[1],
                        (UUID) rij[2],
                        (UUID) rij[3],
                        new GemeenteRef((String) rij[4], (String) rij[5]),
                        (Integer) rij[6]))
                .toList();
    }
}
