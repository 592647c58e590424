package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.casus.AanmeldingStatus.AANGENOMEN;
import static nl.sturenmetkwaliteit.casus.AanmeldingStatus.INGEDIEND;
import static nl.sturenmetkwaliteit.casus.AanmeldingStatus.INGETROKKEN;
import static nl.sturenmetkwaliteit.casus.AanmeldingStatus.TERUGGEGEVEN;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.NDSD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How an aanmelding changes its status. What NDSD decides takes effect in the host's kitchen. */
@ApplicationScoped
class AanmeldingOvergangen {

    private static final String DING = "aanmelding";
    private static final Overgang<AanmeldingGeval, AanmeldingStatus> TREK_IN =
            van(INGEDIEND, INGETROKKEN, "De casus is ingetrokken.").mag(GEVOLG);

    /** The one step that follows from the casus; it has no effect of its own. */
    static final Overgangstabel<AanmeldingGeval, AanmeldingStatus> INTREKKEN =
            new Overgangstabel<>(DING, List.of(TREK_IN));

    private final Overgangstabel<AanmeldingGeval, AanmeldingStatus> tabel;

    AanmeldingOvergangen(CasusBeoordeling beoordeling) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(INGEDIEND, AANGENOMEN, "Neem de casus aan; de gemeente kan een team vormen.")
                                .mag(NDSD)
                                .dan(beoordeling::neemAan),
                        van(INGEDIEND, TERUGGEGEVEN, "Stuur de casus terug met wat er aan de vorm nog nodig is.")
                                .mag(NDSD)
                                .metReden()
                                .dan(beoordeling::geefTerug),
                        TREK_IN));
    }

    Overgangstabel<AanmeldingGeval, AanmeldingStatus> tabel() {
        return tabel;
    }

    private static Overgang<AanmeldingGeval, AanmeldingStatus> van(
            AanmeldingStatus van, AanmeldingStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
