package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Geheim;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** The caller's own secret address: made, replaced and revoked by nobody else. */
@ApplicationScoped
@Transactional
class AgendaadresService {

    private final AgendaAdresRepository adressen;
    private final Sloten sloten;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Clock clock;
    private final SecureRandom toeval = new SecureRandom();

    AgendaadresService(
            AgendaAdresRepository adressen, Sloten sloten, Voorwaardelijk voorwaardelijk, Beller beller, Clock clock) {
        this.adressen = adressen;
        this.sloten = sloten;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.clock = clock;
    }

    AgendaadresWeergave lees() {
        return huidig().map(adres -> new AgendaadresWeergave(null, adres.getGemaaktOp(), adres.getVersie() + 1))
                .orElseGet(() -> new AgendaadresWeergave(null, null, 0));
    }

    /** A new secret; the one before it opens nothing from now on. */
    AgendaadresWeergave maak(String basis) {
        sloten.vergrendel("agenda-adres " + beller.persoon());
        AgendaAdres adres = huidig().orElseGet(() -> {
            AgendaAdres eerste = new AgendaAdres(beller.persoon(), beller.eigenGemeente());
            adressen.persist(eerste);
            return eerste;
        });
        String geheim = Geheim.nieuw(toeval);
        adres.wordt(Geheim.hash(geheim), clock.instant());
        adressen.flush();
        return new AgendaadresWeergave(
                basis + "/agendas/" + geheim + GeheimeAgendaResource.ACHTERVOEGSEL,
                adres.getGemaaktOp(),
                adres.getVersie() + 1);
    }

    void trekIn() {
        sloten.vergrendel("agenda-adres " + beller.persoon());
        voorwaardelijk.eis(lees().versie());
        huidig().ifPresent(AgendaAdres::vervalt);
    }

    private Optional<AgendaAdres> huidig() {
        return adressen.findByIdOptional(beller.persoon());
    }
}
