package nl.sturenmetkwaliteit.peerreview.reflectie;

import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieStatus.CONCEPT;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieStatus.INGEDIEND;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieVoorwaarde.ANDEREN_NOG_NIET_GELEZEN;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieVoorwaarde.NIET_BEVROREN;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieVoorwaarde.NOG_GEEN_EIGEN_REFLECTIE;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieVoorwaarde.NOG_NIET_GELEZEN;
import static nl.sturenmetkwaliteit.peerreview.reflectie.ReflectieVoorwaarde.RONDE_OPEN;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.PEER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SCHRIJVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a reflectie changes its status. What handing in takes depends on the kind of ronde. */
@ApplicationScoped
class ReflectieOvergangen {

    static final String DING = "reflectie";

    private final Map<RondeSoort, Overgangstabel<ReflectieGeval, ReflectieStatus>> tabellen =
            new EnumMap<>(RondeSoort.class);
    private final Overgangstabel<ReflectieGeval, ReflectieStatus> overname;

    ReflectieOvergangen(ReflectieIndiening indiening) {
        for (RondeSoort soort : RondeSoort.values()) {
            tabellen.put(soort, tabel(soort, indiening));
        }
        this.overname = new Overgangstabel<>(
                DING,
                List.of(van(CONCEPT, CONCEPT, "Neem het concept van uw collega over; u wordt de schrijver.")
                        .mag(PEER)
                        .als(RONDE_OPEN, NOG_GEEN_EIGEN_REFLECTIE)
                        .dan(indiening::neemOver)));
    }

    Overgangstabel<ReflectieGeval, ReflectieStatus> tabel(RondeSoort soort) {
        return Objects.requireNonNull(tabellen.get(soort));
    }

    /** Not a step of the status but one of the writer; it goes the same way, so that the history keeps who wrote before. */
    Overgangstabel<ReflectieGeval, ReflectieStatus> overname() {
        return overname;
    }

    private static Overgangstabel<ReflectieGeval, ReflectieStatus> tabel(
            RondeSoort soort, ReflectieIndiening indiening) {
        return new Overgangstabel<>(
                DING,
                List.of(
                        van(CONCEPT, INGEDIEND, "Dien de reflectie in. Anderen lezen haar zodra de ronde dat toelaat.")
                                .mag(SCHRIJVER)
                                .als(ReflectieVoorwaarde.omInTeDienen(soort))
                                .dan(indiening::dienIn),
                        van(INGEDIEND, CONCEPT, "Heropen de reflectie om er verder aan te schrijven.")
                                .mag(SCHRIJVER)
                                .als(RONDE_OPEN, NOG_NIET_GELEZEN, ANDEREN_NOG_NIET_GELEZEN, NIET_BEVROREN)
                                .dan(indiening::heropen)));
    }

    private static Overgang<ReflectieGeval, ReflectieStatus> van(
            ReflectieStatus van, ReflectieStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
