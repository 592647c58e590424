package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** What gemeenten handed in and NDSD has not answered yet. */
@ApplicationScoped
class Aanmeldingtaak implements Taakbron {

    private static final int HOOGSTENS = 100;

    private final AanmeldingRepository aanmeldingen;
    private final Beller beller;

    Aanmeldingtaak(AanmeldingRepository aanmeldingen, Beller beller) {
        this.aanmeldingen = aanmeldingen;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        if (!beller.is(Hoedanigheid.NDSD)) {
            return List.of();
        }
        return aanmeldingen.wachtend(HOOGSTENS).stream()
                .map(aanmelding -> new Taak(
                        "AANMELDING_BEOORDELEN",
                        "Beoordeel de aanmelding \"" + aanmelding.titel() + "\"",
                        null,
                        "/aanmeldingen/" + aanmelding.id(),
                        new Taak.Gemeente(
                                aanmelding.gemeente().code(),
                                aanmelding.gemeente().naam())))
                .toList();
    }
}
