package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** What the own gemeente is asked about its words in others' tips, and in its own. Outlives the guest's access. */
@ApplicationScoped
@Transactional
class ToestemmingService {

    private final ToestemmingRepository toestemmingen;
    private final ToestemmingOvergangen overgangen;
    private final Antwoorden antwoorden;
    private final Toestemmingspauze pauze;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Clock clock;

    ToestemmingService(
            ToestemmingRepository toestemmingen,
            ToestemmingOvergangen overgangen,
            Antwoorden antwoorden,
            Toestemmingspauze pauze,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Clock clock) {
        this.toestemmingen = toestemmingen;
        this.overgangen = overgangen;
        this.antwoorden = antwoorden;
        this.pauze = pauze;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<ToestemmingWeergave> lijst(@Nullable ToestemmingStatus status, Paginering paginering) {
        beller.eis(Hoedanigheid.COORDINATOR);
        return Pagina.van(
                toestemmingen.lijst(beller.eigenGemeente(), status, paginering), paginering, ToestemmingWeergave::id);
    }

    ToestemmingWeergave lees(UUID id) {
        return toestemmingen.weergave(beller.eigenGemeente(), id).orElseThrow(ProbleemException::nietGevonden);
    }

    ToestemmingWeergave kiesNaam(UUID id, boolean tonen) {
        Toestemming toestemming = vergrendeld(id);
        voorwaardelijk.eis(toestemming.getVersie());
        if (!toestemming.isOpen()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze vraag is al met nee beantwoord of vervallen.");
        }
        if (toestemming.isNaamTonen() != tonen) {
            toestemming.kiesNaam(tonen);
            toestemmingen.flush();
            if (toestemming.getStatus() == ToestemmingStatus.GEGEVEN) {
                antwoorden.naamkeuze(toestemming);
            }
        }
        return lees(id);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(vind(id), beller.hoedanigheden()));
    }

    void doeOvergang(UUID id, ToestemmingOvergangInvoer invoer) {
        Toestemming toestemming = vergrendeld(id);
        boolean ja = invoer.naar() == ToestemmingStatus.GEGEVEN;
        if (ja != (invoer.naamTonen() != null)) {
            throw ProbleemException.ongeldig(
                    "naamTonen", ja ? "VERPLICHT" : "HIER_NIET", "Kies dit als u instemt, en alleen dan.");
        }
        if (invoer.naamTonen() != null) {
            toestemming.kiesNaam(invoer.naamTonen());
        }
        transities.voerUit(
                overgangen.tabel(), geval(toestemming, beller.hoedanigheden()), invoer.naar(), invoer.reden());
    }

    /** No answer in time is no. Done by the service itself, in the host's kitchen; late if need be, once. */
    void laatVerlopen(UUID id) {
        toestemmingen.tipVan(id).ifPresent(transities::vergrendel);
        Toestemming toestemming = toestemmingen.findById(id);
        if (toestemming != null
                && toestemming.getStatus() == ToestemmingStatus.GEVRAAGD
                && !pauze.isGepauzeerd(toestemming.getPeerreview())) {
            transities.voerUit(
                    overgangen.tabel(),
                    geval(toestemming, Set.of(Hoedanigheid.SYSTEEM)),
                    ToestemmingStatus.VERLOPEN,
                    null);
        }
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        vind(id);
        return geschiedenis.van(ToestemmingOvergangen.DING, id, paginering);
    }

    /** By its tip, as whoever moves the tip moves its consents with it: two locks in two orders would each wait for the other. */
    private Toestemming vergrendeld(UUID id) {
        transities.vergrendel(toestemmingen.tipVan(id).orElseThrow(ProbleemException::nietGevonden));
        return vind(id);
    }

    private Toestemming vind(UUID id) {
        return ProbleemException.gevonden(toestemmingen.vanGemeente(beller.eigenGemeente(), id));
    }

    private ToestemmingGeval geval(Toestemming toestemming, Set<Hoedanigheid> hoedanigheden) {
        return new ToestemmingGeval(toestemming, hoedanigheden, clock.instant());
    }
}
