package nl.sturenmetkwaliteit.peerreview.aanname;

import static nl.sturenmetkwaliteit.peerreview.aanname.AannameStatus.BETWIST;
import static nl.sturenmetkwaliteit.peerreview.aanname.AannameStatus.GENOEMD;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.CASUSHOUDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.PEER;

import java.util.Arrays;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How an aanname changes its status. It is about what we take for true, not about who is right: any state can follow any other. */
final class AannameOvergangen {

    static final String DING = "aanname";
    static final Overgangstabel<AannameGeval, AannameStatus> TABEL = new Overgangstabel<>(DING, alle());

    private AannameOvergangen() {}

    private static List<Overgang<AannameGeval, AannameStatus>> alle() {
        return Arrays.stream(AannameStatus.values())
                .flatMap(van -> Arrays.stream(AannameStatus.values())
                        .filter(naar -> naar != van)
                        .map(naar -> stap(van, naar)))
                .toList();
    }

    private static Overgang<AannameGeval, AannameStatus> stap(AannameStatus van, AannameStatus naar) {
        Overgang<AannameGeval, AannameStatus> stap = Overgang.<AannameGeval, AannameStatus>van(van, naar, uitleg(naar))
                .als(AannameVoorwaarde.values());
        stap = naar == BETWIST ? stap.mag(CASUSHOUDER, PEER) : stap.mag(CASUSHOUDER);
        return naar == GENOEMD ? stap : stap.metReden();
    }

    private static String uitleg(AannameStatus naar) {
        return switch (naar) {
            case GENOEMD -> "Laat de aanname staan zoals zij genoemd is.";
            case BETWIST -> "Zeg dat u eraan twijfelt, en waarom.";
            case GETOETST -> "Zeg dat het in de praktijk is nagegaan, en hoe.";
            case LOSGELATEN -> "Laat de aanname los, en zeg wat dat deed.";
        };
    }
}
