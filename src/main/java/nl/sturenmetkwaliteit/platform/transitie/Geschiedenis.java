package nl.sturenmetkwaliteit.platform.transitie;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who moved a thing when, and why. Seen by whoever may see the thing; the database holds that. */
@ApplicationScoped
public class Geschiedenis {

    private static final String SYSTEEM = "Systeem";

    private final EntityManager em;
    private final Beller beller;
    private final Ids ids;
    private final CurrentVertxRequest huidig;

    Geschiedenis(EntityManager em, Beller beller, Ids ids, CurrentVertxRequest huidig) {
        this.huidig = huidig;
        this.em = em;
        this.beller = beller;
        this.ids = ids;
    }

    /**
     * One line of a history.
     *
     * @param vasteReden true where the reason is a sentence of the service; null where somebody wrote it
     */
    public record Regel(
            @Nullable String van,
            String naar,
            @Zin String door,
            Instant op,
            @Nullable String reden,
            @Nullable Boolean vasteReden) {

        /** For who may not know who it was. */
        public Regel door(String ander) {
            return new Regel(van, naar, ander, op, reden, vasteReden);
        }
    }

    private record Rij(UUID id, @Nullable String van, String naar, String door, Instant op, @Nullable String reden) {

        /** A step from there to there is no decision: its reason says what happened, such as from whom a draft was taken over. */
        Regel in(Taal taal) {
            return reden != null && (naar.equals(van) ? Taal.isZin(reden) : Taal.isVasteZin(reden))
                    ? new Regel(van, naar, door, op, taal.zin(reden), true)
                    : new Regel(van, naar, door, op, reden, null);
        }
    }

    void schrijf(EntityManager sessie, Overgegaan stap, Instant op, @Nullable String reden, boolean naamloos) {
        boolean systeem = naamloos || beller.rol() == Rol.SYSTEEM;
        sessie.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into geschiedenis (id, ding, ding_id, van, naar, door, door_naam, reden, op)
                        values (:id, :ding, :dingId, :van, :naar, :door, :doorNaam, :reden, :op)
                        """)
                .setParameter("id", ids.nieuw())
                .setParameter("ding", stap.ding())
                .setParameter("dingId", stap.id())
                .setParameter("van", stap.van())
                .setParameter("naar", stap.naar())
                .setParameter("door", systeem ? null : beller.persoon(), UUID.class)
                .setParameter("doorNaam", systeem ? SYSTEEM : beller.naam())
                .setParameter("reden", reden, String.class)
                .setParameter("op", op)
                .executeUpdate();
    }

    /** The history of a thing, oldest first. Empty for a thing the caller may not see: check that first. */
    public Pagina<Regel> van(String ding, UUID id, Paginering paginering) {
        return van(ding, id, paginering, Set.of());
    }

    /** As above, and only what led to one of these; to anything, if there are none. */
    public Pagina<Regel> van(String ding, UUID id, Paginering paginering, Set<String> naar) {
        List<Rij> rijen = em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id, van, naar, door_naam, op, reden from geschiedenis
                        where ding = :ding and ding_id = :id and id > :na and (:alles or naar in (:naar))
                        order by id limit :aantal
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("van", String.class)
                .addScalar("naar", String.class)
                .addScalar("door_naam", String.class)
                .addScalar("op", Instant.class)
                .addScalar("reden", String.class)
                .setParameter("ding", ding)
                .setParameter("id", id)
                .setParameter("na", paginering.vanaf())
                .setParameter("alles", naar.isEmpty())
                .setParameter("naar", naar.isEmpty() ? Set.of("") : naar)
                .setParameter("aantal", paginering.limiet() + 1)
                .stream()
                .map(r -> new Rij(
                        (UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (Instant) r[4], (String) r[5]))
                .toList();
        Taal taal = Taal.van(huidig.getCurrent());
        return Pagina.van(rijen, paginering, Rij::id).map(rij -> rij.in(taal));
    }
}
