package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.DeelnemerGestopt;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;

/** Whoever leaves hands over the casussen still running to the coordinator; who wrote them stays as it was. */
@Singleton
class OpenWerk {

    private static final List<CasusStatus> LOPEND =
            List.of(CasusStatus.CONCEPT, CasusStatus.INGEDIEND, CasusStatus.AANGENOMEN, CasusStatus.IN_REVIEW);

    private static final String DRAAG_OVER =
            "casushouder = ?1, casushouderNaam = ?2, versie = versie + 1 where casushouder = ?3 and ";

    private final CasusRepository casussen;

    OpenWerk(CasusRepository casussen) {
        this.casussen = casussen;
    }

    /** In the transaction that ends the access, as the coordinator who sees every casus of the gemeente. */
    void draagOver(@Observes DeelnemerGestopt gestopt) {
        casussen.update(
                DRAAG_OVER + "status in ?4",
                gestopt.coordinator().id(),
                gestopt.coordinator().naam(),
                gestopt.deelnemer(),
                LOPEND);
        casussen.leestNietMeer(gestopt.deelnemer());
    }

    void draagOver(Collection<UUID> ids, UUID van, Persoon naar) {
        casussen.update(DRAAG_OVER + "id in ?4", naar.id(), naar.naam(), van, ids);
    }
}
