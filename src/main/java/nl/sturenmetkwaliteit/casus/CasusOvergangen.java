package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.casus.CasusStatus.AANGENOMEN;
import static nl.sturenmetkwaliteit.casus.CasusStatus.AFGEROND;
import static nl.sturenmetkwaliteit.casus.CasusStatus.CONCEPT;
import static nl.sturenmetkwaliteit.casus.CasusStatus.INGEDIEND;
import static nl.sturenmetkwaliteit.casus.CasusStatus.INGETROKKEN;
import static nl.sturenmetkwaliteit.casus.CasusStatus.IN_REVIEW;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import nl.sturenmetkwaliteit.casus.api.CasusIngetrokken;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a casus changes its status. */
@ApplicationScoped
class CasusOvergangen {

    private final Overgangstabel<CasusGeval, CasusStatus> tabel;

    CasusOvergangen(CasusIndiening indiening, Aanmeldingen aanmeldingen, Event<CasusIngetrokken> ingetrokken) {
        this.tabel = new Overgangstabel<>(
                "casus",
                List.of(
                        van(CONCEPT, INGEDIEND, "Dien de casus in bij NDSD. De tekst ligt daarna vast.")
                                .mag(COORDINATOR)
                                .als(CasusVoorwaarde.values())
                                .dan(indiening::dienIn),
                        van(INGEDIEND, CONCEPT, "NDSD stuurt de casus terug; de tekst kan weer gewijzigd worden.")
                                .mag(GEVOLG),
                        van(INGEDIEND, AANGENOMEN, "De casus is aangenomen; er komt een peerreview.")
                                .mag(GEVOLG),
                        van(AANGENOMEN, IN_REVIEW, "De eerste ronde van de peerreview is geopend.")
                                .mag(GEVOLG),
                        van(IN_REVIEW, AFGEROND, "De oogst van de peerreview is klaar.")
                                .mag(GEVOLG),
                        intrekken(CONCEPT, aanmeldingen, ingetrokken),
                        intrekken(INGEDIEND, aanmeldingen, ingetrokken),
                        intrekken(AANGENOMEN, aanmeldingen, ingetrokken),
                        intrekken(IN_REVIEW, aanmeldingen, ingetrokken)));
    }

    Overgangstabel<CasusGeval, CasusStatus> tabel() {
        return tabel;
    }

    private static Overgang<CasusGeval, CasusStatus> intrekken(
            CasusStatus vanuit, Aanmeldingen aanmeldingen, Event<CasusIngetrokken> ingetrokken) {
        return van(vanuit, INGETROKKEN, "Trek de casus in. Een lopende peerreview stopt dan ook.")
                .mag(COORDINATOR, GEVOLG)
                .metReden()
                .dan(geval -> {
                    aanmeldingen.trekIn(geval.casus());
                    ingetrokken.fire(new CasusIngetrokken(geval.casus().getId()));
                });
    }

    private static Overgang<CasusGeval, CasusStatus> van(CasusStatus van, CasusStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
