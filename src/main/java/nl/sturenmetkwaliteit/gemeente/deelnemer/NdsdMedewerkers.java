package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
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
    private final Clock clock;

    NdsdMedewerkers(EntityManager em, Beller beller, Clock clock) {
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    NdsdMedewerker zelf() {
        UUID id = beller.persoon();
        Actor actor = Objects.requireNonNull(beller.actor());
        // two first visits at once make one row; that somebody came by is no new version of what they chose
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into ndsd_medewerker (id, naam, email, rol, gezien_op) values (:id, :naam, :email, :rol, :nu)
                        on conflict (id) do update set email = excluded.email, rol = excluded.rol, gezien_op = excluded.gezien_op
                        where (ndsd_medewerker.email, ndsd_medewerker.rol) is distinct from (excluded.email, excluded.rol)
                            or ndsd_medewerker.gezien_op is null or ndsd_medewerker.gezien_op < excluded.gezien_op - interval '1 day'
                        """)
                .setParameter("id", id)
                .setParameter("naam", actor.naam())
                .setParameter("email", actor.email(), String.class)
                .setParameter("rol", beller.rol().name())
                .setParameter("nu", clock.instant())
                .executeUpdate();
        NdsdMedewerker medewerker = em.find(NdsdMedewerker.class, id);
        medewerker.heet(actor.naam());
        em.flush();
        return medewerker;
    }
}
