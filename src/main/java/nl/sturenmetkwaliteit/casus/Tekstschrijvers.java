package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.hibernate.Session;

/** Who wrote each text of a casus last. Several may work on one: who made it is not always who wrote what stands there. */
@ApplicationScoped
class Tekstschrijvers {

    private final EntityManager em;
    private final Beller beller;

    Tekstschrijvers(EntityManager em, Beller beller) {
        this.em = em;
        this.beller = beller;
    }

    /** The caller changed these into those. */
    void onthoud(UUID casus, Map<String, String> oud, Map<String, String> nieuw) {
        nieuw.forEach((veld, tekst) -> {
            if (!tekst.equals(oud.get(veld))) {
                onthoud(casus, veld);
            }
        });
    }

    /** The last writer of a text, or who added the bijlage it stands in. */
    UUID van(Casus casus, String veld) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select door from casus_tekst where gemeente = app_keuken() and casus = :casus and veld = :veld
                        union all
                        select door from bijlage where gemeente = app_keuken() and casus = :casus and 'bijlagen/' || cast(id as text) = :veld
                        """,
                        UUID.class)
                .setParameter("casus", casus.getId())
                .setParameter("veld", veld)
                .uniqueResultOptional()
                .orElse(casus.getSchrijver().id());
    }

    private void onthoud(UUID casus, String veld) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into casus_tekst (gemeente, casus, veld, door) values (app_keuken(), :casus, :veld, :door)
                        on conflict (gemeente, casus, veld) do update set door = excluded.door
                        """)
                .setParameter("casus", casus)
                .setParameter("veld", veld)
                .setParameter("door", beller.persoon())
                .executeUpdate();
    }
}
