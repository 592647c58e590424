package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusAangenomen;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What becomes of a submitted casus, in the kitchen it lives in: accepted, or sent back. */
@ApplicationScoped
class CasusBeoordeling {

    private final Keuken keuken;
    private final Transities transities;
    private final CasusOvergangen overgangen;
    private final Event<CasusAangenomen> aangenomen;

    CasusBeoordeling(
            Keuken keuken, Transities transities, CasusOvergangen overgangen, Event<CasusAangenomen> aangenomen) {
        this.keuken = keuken;
        this.transities = transities;
        this.overgangen = overgangen;
        this.aangenomen = aangenomen;
    }

    void neemAan(AanmeldingGeval geval) {
        Aanmelding aanmelding = geval.aanmelding();
        keuken.doeNamens(aanmelding.getGemeente(), sessie -> neemAan(sessie, aanmelding.getCasus()));
    }

    /** An interne casus asks nobody outside: handing it in accepts it. */
    void neemInternAan(String gemeente, UUID casus) {
        keuken.doeNamens(gemeente, sessie -> neemAan(sessie, casus));
    }

    void geefTerug(AanmeldingGeval geval) {
        Aanmelding aanmelding = geval.aanmelding();
        keuken.doeNamens(
                aanmelding.getGemeente(),
                sessie -> volg(sessie, aanmelding.getCasus(), CasusStatus.CONCEPT, geval.reden()));
    }

    private void neemAan(Session sessie, UUID casus) {
        volg(sessie, casus, CasusStatus.AANGENOMEN, null);
        aangenomen.fire(new CasusAangenomen(sessie, casus));
    }

    private void volg(EntityManager sessie, UUID casus, CasusStatus naar, @Nullable String reden) {
        Casus gevonden = sessie.find(Casus.class, casus);
        transities.gevolg(
                sessie,
                overgangen.tabel(),
                new CasusGeval(gevonden, Set.of(Hoedanigheid.GEVOLG), List.of()),
                naar,
                reden);
    }
}
