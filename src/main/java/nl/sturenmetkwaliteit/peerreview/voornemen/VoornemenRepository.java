package nl.sturenmetkwaliteit.peerreview.voornemen;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Voornemens of the kitchen the request works in. The host's and a peer's own are never mixed. */
@ApplicationScoped
class VoornemenRepository implements PanacheRepositoryBase<Voornemen, UUID> {

    private static final UUID BEGIN = new UUID(0, 0);
    private static final String VAN_GASTHEER =
            "select v from Voornemen v where v.peerreview = :bron and v.spiegel is null";
    private static final String VAN_SPIEGEL = "select v from Voornemen v where v.spiegel = :bron";
    private static final String VANAF =
            """
             and (:begin = true or v.wanneerdatum > (select c.wanneerdatum from Voornemen c where c.id = :na)
                or (v.wanneerdatum = (select c.wanneerdatum from Voornemen c where c.id = :na) and v.id > :na))
            order by v.wanneerdatum, v.id
            """;

    /** The first to come leads. */
    List<Voornemen> lijst(Herkomst herkomst, Paginering paginering) {
        return vraag(herkomst, VANAF)
                .setParameter("begin", paginering.vanaf().equals(BEGIN))
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<Voornemen> vind(Herkomst herkomst, UUID id) {
        return vraag(herkomst, " and v.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    long aantalVanGastheer(UUID review) {
        return count("peerreview = ?1 and spiegel is null", review);
    }

    List<OpvolgingWeergave> opvolgingen(List<UUID> voornemens) {
        if (voornemens.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        """
                        select new OpvolgingWeergave(o.voornemen, o.watGedaan, o.watBewonersMerkten, o.watGeleerd, o.op)
                        from Opvolging o where o.voornemen in (:voornemens) order by o.id
                        """,
                        OpvolgingWeergave.class)
                .setParameter("voornemens", voornemens)
                .getResultList();
    }

    private TypedQuery<Voornemen> vraag(Herkomst herkomst, String rest) {
        UUID spiegel = herkomst.spiegel();
        return getEntityManager()
                .createQuery((spiegel == null ? VAN_GASTHEER : VAN_SPIEGEL) + rest, Voornemen.class)
                .setParameter("bron", spiegel == null ? herkomst.review() : spiegel);
    }
}
