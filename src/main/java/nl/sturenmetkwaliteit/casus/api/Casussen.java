package nl.sturenmetkwaliteit.casus.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.hibernate.Session;

/**
 * What follows for a casus from what happens in its review. Each consequence works in the session it is given, which sees the kitchen of
 * the casus, and does nothing where the casus is already there: pausing, stepping back and stopping come by more than once.
 */
public interface Casussen {

    /** The casus as the session of a consequence sees it; 404 when it does not. */
    CasusVoorReview vind(Session sessie, UUID casus);

    /** The casus as the caller sees it; 404 when not visible. */
    CasusVoorReview vind(UUID casus);

    /** Which deelnemers read along, without reading the casus itself for it; nobody when the caller does not see it. */
    List<UUID> lezers(UUID casus);

    /** Ties the review to its casus. */
    void koppel(Session sessie, UUID casus, UUID review);

    /** The first ronde opened. */
    void inReview(Session sessie, UUID casus);

    /** The harvest is done. */
    void rondAf(Session sessie, UUID casus);

    /** The review was stopped. A casus of which the harvest was done stays AFGEROND. */
    void trekIn(Session sessie, UUID casus, String reden);

    /** Begins the next of a series: a concept that follows up this interne casus, for its casushouder. Nothing where it has a successor. */
    void herhaal(UUID casus);

    /** Makes someone the casushouder of those of these casussen that are another's now: who left hands over. */
    void draagOver(Collection<UUID> casussen, UUID van, Persoon naar);

    /** Names the deelnemers of the own gemeente who may read along, instead of those before; 400 for someone else. */
    void benoemLezers(UUID casus, Collection<UUID> personen);
}
