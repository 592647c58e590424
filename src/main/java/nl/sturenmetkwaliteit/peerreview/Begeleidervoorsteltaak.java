package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import org.hibernate.Session;

/** NDSD proposes who is to guide a review; the host answers. */
@ApplicationScoped
class Begeleidervoorsteltaak implements Taakbron {

    private final EntityManager em;
    private final Beller beller;

    Begeleidervoorsteltaak(EntityManager em, Beller beller) {
        this.em = em;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        if (!beller.is(Hoedanigheid.COORDINATOR)) {
            return List.of();
        }
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select p.id, p.casus_titel from aanmelding a
                            join peerreview p on p.gemeente = a.gemeente and p.casus = a.casus
                        where a.gemeente = app_eigen() and a.voorstel_persoon is not null
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("casus_titel", String.class)
                .stream()
                .map(rij -> Taak.zonderTermijn(
                        "BEGELEIDERVOORSTEL_BEANTWOORDEN",
                        "NDSD stelt een begeleider voor: " + rij[1],
                        "/peerreviews/" + rij[0]))
                .toList();
    }
}
