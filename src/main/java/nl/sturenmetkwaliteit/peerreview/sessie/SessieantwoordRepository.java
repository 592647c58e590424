package nl.sturenmetkwaliteit.peerreview.sessie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;

/** Who answered. The database leaves out whose right in the review ended. */
@ApplicationScoped
class SessieantwoordRepository implements PanacheRepositoryBase<Sessieantwoord, UUID> {

    Optional<Sessieantwoord> van(UUID sessie, UUID persoon) {
        return find("sessie = ?1 and persoon = ?2", sessie, persoon).firstResultOptional();
    }

    List<SessieWeergave.Rij> bij(Collection<UUID> sessies) {
        if (sessies.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        """
                        select a as antwoord, a.sessie as sessie, a.persoon as persoon, a.persoonNaam as naam, a.persoonGemeente as code,
                            g.naam as gemeente
                        from Sessieantwoord a left join Gemeente g on g.code = a.persoonGemeente
                        where a.sessie in :sessies order by a.persoonNaam, a.id
                        """,
                        Tuple.class)
                .setParameter("sessies", sessies)
                .getResultStream()
                .map(SessieantwoordRepository::rij)
                .toList();
    }

    private static SessieWeergave.Rij rij(Tuple rij) {
        String code = rij.get("code", String.class);
        return new SessieWeergave.Rij(
                rij.get("sessie", UUID.class),
                new PersoonVanGemeente(
                        rij.get("persoon", UUID.class),
                        rij.get("naam", String.class),
                        code == null ? null : new GemeenteRef(code, rij.get("gemeente", String.class))),
                rij.get("antwoord", Sessieantwoord.class).getAntwoorden());
    }
}
