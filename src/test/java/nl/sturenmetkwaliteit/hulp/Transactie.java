package nl.sturenmetkwaliteit.hulp;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;

/** One transaction of the application, as a person, below the API: what native SQL gets to see there. */
public final class Transactie {

    private Transactie() {}

    /** As a demo person of a gemeente. */
    public static <R> R als(String gebruikersnaam, Function<EntityManager, R> werk) {
        return als(actor(gebruikersnaam), null, werk);
    }

    /** As a demo person, in a request on a review. */
    public static <R> R alsIn(String review, String gebruikersnaam, Function<EntityManager, R> werk) {
        return als(actor(gebruikersnaam), UUID.fromString(review), werk);
    }

    public static <R> R alsNdsd(Rol rol, Function<EntityManager, R> werk) {
        return als(new Actor(UUID.randomUUID(), null, rol, "Iemand van NDSD", null), null, werk);
    }

    /** In a transaction of which nobody said who it is for. */
    public static <R> R alsNiemand(Function<EntityManager, R> werk) {
        return binnen(() -> QuarkusTransaction.requiringNew().call(() -> werk.apply(em())));
    }

    public static <R> R als(Actor actor, UUID review, Function<EntityManager, R> werk) {
        return binnen(() -> {
            Beller beller = Arc.container().instance(Beller.class).get();
            beller.is(actor);
            beller.vraagt(new Beller.Verzoek("proef", false, review, null, null));
            return QuarkusTransaction.requiringNew().call(() -> werk.apply(em()));
        });
    }

    /** The first column of every row, as text. */
    public static List<String> lees(EntityManager em, String sql) {
        return em.createNativeQuery(sql, String.class).getResultList().stream()
                .map(String::valueOf)
                .toList();
    }

    public static Actor actor(String gebruikersnaam) {
        UUID deelnemer = UUID.fromString(Mensen.id(gebruikersnaam));
        return new Actor(
                UUID.fromString(Eigenaar.lees("select keycloak_id from deelnemer where id = ?", deelnemer)
                        .get(0)),
                Eigenaar.lees("select gemeente from deelnemer where id = ?", deelnemer)
                        .get(0),
                Eigenaar.lees("select coordinator from deelnemer where id = ?", deelnemer)
                                .get(0)
                                .startsWith("t")
                        ? Rol.COORDINATOR
                        : Rol.DEELNEMER,
                gebruikersnaam,
                null);
    }

    private static EntityManager em() {
        return Arc.container().instance(EntityManager.class).get();
    }

    /** A request scope of its own, closed again: the caller of one transaction is not the caller of the next. */
    private static <R> R binnen(java.util.function.Supplier<R> werk) {
        var scope = Arc.container().requestContext();
        var buiten = scope.isActive() ? scope.getState() : null;
        if (buiten != null) {
            scope.deactivate();
        }
        scope.activate();
        try {
            return werk.get();
        } finally {
            scope.terminate();
            if (buiten != null) {
                scope.activate(buiten);
            }
        }
    }
}
