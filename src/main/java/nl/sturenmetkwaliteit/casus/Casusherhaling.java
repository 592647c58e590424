package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.gemeente.api.Deelnemers;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.tijd.Ids;

/** The next casus of a series of interne reviews: the same question to begin with, and the story still to be told. */
@ApplicationScoped
class Casusherhaling {

    private final CasusRepository casussen;
    private final Deelnemers deelnemers;
    private final Ids ids;
    private final Clock clock;

    Casusherhaling(CasusRepository casussen, Deelnemers deelnemers, Ids ids, Clock clock) {
        this.casussen = casussen;
        this.deelnemers = deelnemers;
        this.ids = ids;
        this.clock = clock;
    }

    void maak(Casus vorige) {
        if (!casussen.heeftVervolg(vorige.getId())) {
            Persoon houder = houder(vorige);
            casussen.persist(new Casus(ids.nieuw(), houder, vervolg(vorige), houder, clock.instant()));
        }
    }

    private static CasusInvoer vervolg(Casus vorige) {
        Casustekst tekst = vorige.getTekst();
        return new CasusInvoer(
                tekst.titel(),
                null,
                null,
                tekst.sturingsvraag(),
                null,
                null,
                null,
                new TreeSet<>(tekst.themas()),
                null,
                new TreeSet<>(tekst.niveaus()),
                null,
                null,
                null,
                vorige.getId(),
                vorige.isIntern());
    }

    /** Whoever left since is followed by the coordinator. */
    private Persoon houder(Casus vorige) {
        return deelnemers
                .vind(vorige.getCasushouder().id())
                .map(Deelnemers.Collega::persoon)
                .orElseGet(deelnemers::coordinator);
    }
}
