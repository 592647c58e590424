package nl.sturenmetkwaliteit.peerreview.vraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class VraagRepository implements PanacheRepositoryBase<Vraag, UUID> {

    private static final String WEERGAVE =
            """
            select new VraagWeergave(v.id, v.tekst,
                new nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente(v.steller, v.stellerNaam,
                    new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam)),
                v.gesteldOp, v.antwoord, v.geparkeerd, v.beantwoordOp, v.versie)
            from Vraag v join Gemeente g on g.code = v.stellerGemeente where
            """;

    /** Oldest first. */
    List<VraagWeergave> lijst(UUID ronde, Paginering paginering) {
        return getEntityManager()
                .createQuery(WEERGAVE + " v.ronde = :ronde and v.id > :na order by v.id", VraagWeergave.class)
                .setParameter("ronde", ronde)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<VraagWeergave> weergave(UUID review, UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + " v.peerreview = :review and v.id = :id", VraagWeergave.class)
                .setParameter("review", review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Vraag> vind(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResultOptional();
    }
}
