package nl.sturenmetkwaliteit.gemeente.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.Session;

/** The active people of the own gemeente. Of another gemeente nobody is ever found. */
@ApplicationScoped
public class Deelnemers {

    private final EntityManager em;

    Deelnemers(EntityManager em) {
        this.em = em;
    }

    /** Someone of the own gemeente, with the niveau at which that person works. */
    public record Collega(UUID id, String naam, Niveau niveau) {

        public Persoon persoon() {
            return new Persoon(id, naam);
        }
    }

    public Optional<Collega> vind(UUID id) {
        return vind(List.of(id)).stream().findFirst();
    }

    /** Who takes over what somebody else leaves: a coordinator of the own gemeente, which always has one. */
    public Persoon coordinator() {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id, naam from deelnemer
                        where gemeente = app_eigen() and coordinator and status <> 'OUD' order by status, gemaakt_op, id limit 1
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("naam", String.class)
                .stream()
                .map(rij -> new Persoon((UUID) rij[0], (String) rij[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("een gemeente heeft altijd een coordinator"));
    }

    /** Those of the ids that are active people of the own gemeente, in the order of their names. */
    public List<Collega> vind(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id, naam, niveau from deelnemer
                        where gemeente = app_eigen() and id in (:ids) and status = 'ACTIEF' order by naam, id
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("naam", String.class)
                .addScalar("niveau", String.class)
                .setParameterList("ids", ids)
                .stream()
                .map(rij -> new Collega((UUID) rij[0], (String) rij[1], Niveau.valueOf((String) rij[2])))
                .toList();
    }
}
