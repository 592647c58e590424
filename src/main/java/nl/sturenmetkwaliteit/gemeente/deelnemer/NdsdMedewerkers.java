package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import org.hibernate.Session;

/** The own row of an NDSD-medewerker, made at the first visit. */
@ApplicationScoped
class NdsdMedewerkers {

    private final EntityManager em;
    private final Beller beller;

    NdsdMedewerkers(EntityManager em, Beller beller) {
        this.em = em;
        this.beller = beller;
    }

    NdsdMedewerker zelf() {
        UUID id = beller.persoon();
        Actor actor = Objects.requireNonNull(beller.actor());
        // two first visits at once make one row
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into ndsd_medewerker (id, naam) values (:id, :naam) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("naam", actor.naam())
                .executeUpdate();
        NdsdMedewerker medewerker = em.find(NdsdMedewerker.class, id);
        medewerker.heet(actor.naam());
        em.flush();
        return medewerker;
    }
}
