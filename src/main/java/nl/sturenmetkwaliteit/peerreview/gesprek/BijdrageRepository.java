package nl.sturenmetkwaliteit.peerreview.gesprek;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Every question asks for the thing too: what is said about something hidden is hidden with it. */
@ApplicationScoped
class BijdrageRepository implements PanacheRepositoryBase<Bijdrage, UUID> {

    private static final String RIJ =
            """
            select new BijdrageRij(b, o, g.naam)
            from Bijdrage b join Onderwerp o on o.gemeente = b.gemeente and o.id = b.ding
                left join Gemeente g on g.code = b.schrijverGemeente
            where b.peerreview = :review and b.ding = :ding
            """;

    /** Oldest first. */
    List<BijdrageRij> lijst(UUID review, UUID ding, Paginering paginering) {
        return vraag(" and b.id > :na order by b.id", review, ding)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<BijdrageRij> vind(UUID review, UUID ding, UUID id) {
        return vraag(" and b.id = :id", review, ding)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first, without the text of now. */
    List<BijdrageversieWeergave> versies(UUID bijdrage, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        """
                        select new BijdrageversieWeergave(v.id, v.tekst, v.op)
                        from Bijdrageversie v where v.bijdrage = :bijdrage and v.id > :na order by v.id
                        """,
                        BijdrageversieWeergave.class)
                .setParameter("bijdrage", bijdrage)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    void bewaar(Bijdrageversie versie) {
        getEntityManager().persist(versie);
    }

    void wisVersies(UUID bijdrage) {
        getEntityManager()
                .createQuery("delete from Bijdrageversie v where v.bijdrage = :bijdrage")
                .setParameter("bijdrage", bijdrage)
                .executeUpdate();
    }

    private TypedQuery<BijdrageRij> vraag(String rest, UUID review, UUID ding) {
        return getEntityManager()
                .createQuery(RIJ + rest, BijdrageRij.class)
                .setParameter("review", review)
                .setParameter("ding", ding);
    }
}
