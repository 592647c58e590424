package nl.sturenmetkwaliteit.gemeente.deelnemer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

@ApplicationScoped
class DeelnemerRepository implements PanacheRepositoryBase<Deelnemer, UUID> {

    private static final UUID BEGIN = new UUID(0, 0);

    /** By name. The cursor is an id, as a name does not belong in an address. */
    List<DeelnemerWeergave> lijst(String gemeente, Paginering paginering) {
        UUID na = paginering.vanaf();
        String vanaf = na.equals(BEGIN)
                ? ""
                : """
                 and (d.naam > (select v.naam from Deelnemer v where v.id = :na)
                    or (d.naam = (select v.naam from Deelnemer v where v.id = :na) and d.id > :na))
                """;
        var vraag = getEntityManager()
                .createQuery(
                        """
                        select new DeelnemerWeergave(d.id, d.naam, d.email, d.functie, d.niveau, d.coordinator, d.status,
                            d.mailKomtTerugSinds, d.versie)
                        from Deelnemer d where d.gemeente = :gemeente
                        """
                                + vanaf
                                + " order by d.naam, d.id",
                        DeelnemerWeergave.class)
                .setParameter("gemeente", gemeente)
                .setMaxResults(paginering.limiet() + 1);
        if (!vanaf.isEmpty()) {
            vraag.setParameter("na", na);
        }
        return vraag.getResultList();
    }

    boolean heeftAndereCoordinator(String gemeente, UUID dan) {
        return count(
                        "gemeente = ?1 and id <> ?2 and coordinator = true and status = ?3",
                        gemeente,
                        dan,
                        DeelnemerStatus.ACTIEF)
                > 0;
    }

    /** Whether someone else with this address takes part: who left and came back is a new deelnemer with the same account. */
    boolean isTeruggekomen(String gemeente, Deelnemer oud) {
        return count(
                        "gemeente = ?1 and id <> ?2 and lower(email) = lower(?3) and status <> ?4",
                        gemeente,
                        oud.getId(),
                        oud.getEmail(),
                        DeelnemerStatus.OUD)
                > 0;
    }

    /** Beside the deelnemer, not as a change of it: a version that somebody is changing stays as it was read. */
    void probeerOpnieuw(UUID id, Instant op) {
        update("inlogPogingen = inlogPogingen + 1, inlogOpnieuwOp = ?1 where id = ?2", op, id);
    }

    /** The other gemeenten in which the caller takes part with the same account, by name. */
    List<GemeenteRef> andereGemeentenVanBeller() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select code, naam from mijn_andere_gemeenten() order by naam", Object[].class)
                .getResultStream()
                .map(rij -> new GemeenteRef((String) rij[0], (String) rij[1]))
                .toList();
    }

    String gemeenteNaam(String gemeente) {
        return getEntityManager()
                .createQuery("select g.naam from Gemeente g where g.code = :code", String.class)
                .setParameter("code", gemeente)
                .getSingleResult();
    }
}
