package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** What the host does with its aanmelding: hand it in, and take it back with the casus. */
@ApplicationScoped
class Aanmeldingen {

    private final EntityManager em;
    private final AanmeldingRepository aanmeldingen;
    private final Transities transities;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Aanmeldingen(
            EntityManager em,
            AanmeldingRepository aanmeldingen,
            Transities transities,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.em = em;
        this.aanmeldingen = aanmeldingen;
        this.transities = transities;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    void dienIn(Casus casus, int bevestigdeWaarschuwingen) {
        aanmeldingen.persist(
                new Aanmelding(ids.nieuw(), beller.eigenGemeente(), casus, bevestigdeWaarschuwingen, clock.instant()));
    }

    void trekIn(Casus casus) {
        aanmeldingen
                .openVan(beller.eigenGemeente(), casus.getId())
                .ifPresent(aanmelding -> transities.gevolg(
                        em,
                        AanmeldingOvergangen.INTREKKEN,
                        new AanmeldingGeval(aanmelding, Set.of(Hoedanigheid.GEVOLG), null),
                        AanmeldingStatus.INGETROKKEN,
                        "De casus is ingetrokken."));
    }
}
