package nl.sturenmetkwaliteit.les;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ToepassingRepository implements PanacheRepositoryBase<Toepassing, UUID> {

    private static final int HOOGSTENS = 1000;
    private static final String WEERGAVE =
            """
            select new ToepassingWeergave(t.id, t.les, new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam), t.context,
                t.watVeranderde, t.waarWerkteHet, t.waarNiet, t.naamTonen, t.status, t.versie)
            from Toepassing t join Gemeente g on g.code = t.gemeente
            """;

    /** The newest first, each as this gemeente may read it. */
    List<ToepassingWeergave> vanLessen(Collection<UUID> lessen, @Nullable String eigen) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where t.les in :lessen order by t.id desc", ToepassingWeergave.class)
                .setParameter("lessen", lessen)
                .setMaxResults(HOOGSTENS)
                .getResultStream()
                .map(toepassing -> toepassing.voor(eigen))
                .toList();
    }

    Optional<ToepassingWeergave> weergave(UUID id, @Nullable String eigen) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where t.id = :id", ToepassingWeergave.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(toepassing -> toepassing.voor(eigen));
    }
}
