package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import org.hibernate.Session;

/** A place fell open and there is a proposal for it, which waits for the host or who guides the review as long as the place is open. */
@ApplicationScoped
class Opengevallentaak implements Taakbron {

    private final EntityManager em;
    private final Beller beller;

    Opengevallentaak(EntityManager em, Beller beller) {
        this.em = em;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select r.peerreview, v.titel, v.gastheer, v.gastheer_naam
                        from (select peerreview from inschrijving where gastheer = app_eigen()
                                union
                                select peerreview from gastrecht where persoon = app_persoon() and rol = 'BEGELEIDER' and tot_op is null) r
                            cross join lateral (select m.titel, m.gastheer, m.gastheer_naam
                                from toewijzing t join toewijzingsteam m on m.toewijzing = t.id
                                where t.peerreview = r.peerreview and t.aanleiding = 'OPENGEVALLEN' and t.status = 'BEREKEND' limit 1) v
                            join lateral inschrijvingsstanden(null, r.peerreview) s on s.vraagt
                        """,
                        Object[].class)
                .addScalar("peerreview", UUID.class)
                .addScalar("titel", String.class)
                .addScalar("gastheer", String.class)
                .addScalar("gastheer_naam", String.class)
                .stream()
                .map(this::taak)
                .toList();
    }

    private Taak taak(Object[] rij) {
        return new Taak(
                "OPENGEVALLEN_PLAATS",
                "Er viel een plaats open, bekijk het voorstel: " + rij[1],
                null,
                "/peerreviews/" + rij[0] + "/toewijzingen",
                rij[2].equals(beller.gemeente()) ? null : new Taak.Gemeente((String) rij[2], (String) rij[3]));
    }
}
