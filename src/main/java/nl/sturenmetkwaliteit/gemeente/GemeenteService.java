package nl.sturenmetkwaliteit.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.sturenmetkwaliteit.gemeente.api.Taxonomie;
import nl.sturenmetkwaliteit.gemeente.belang.Afgeleiden;
import nl.sturenmetkwaliteit.gemeente.deelnemer.Nieuwkomers;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import org.jspecify.annotations.Nullable;

/** The public directory of gemeenten, and what each can bring into reviews. */
@ApplicationScoped
@Transactional
class GemeenteService {

    private final GemeenteRepository gemeenten;
    private final Nieuwkomers nieuwkomers;
    private final Taxonomie taxonomie;
    private final Afgeleiden conflicten;
    private final Keuken keuken;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Clock clock;

    GemeenteService(
            GemeenteRepository gemeenten,
            Nieuwkomers nieuwkomers,
            Taxonomie taxonomie,
            Afgeleiden conflicten,
            Keuken keuken,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Clock clock) {
        this.gemeenten = gemeenten;
        this.nieuwkomers = nieuwkomers;
        this.taxonomie = taxonomie;
        this.conflicten = conflicten;
        this.keuken = keuken;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<GemeenteWeergave> lijst(GemeenteFilter filter, Paginering paginering) {
        return Pagina.opSleutel(gemeenten.lijst(filter, paginering), paginering, GemeenteWeergave::code);
    }

    GemeenteWeergave lees(String code) {
        return gemeenten.weergave(code).orElseThrow(ProbleemException::nietGevonden);
    }

    /** Gemeente and first coordinator together; both appear in Keycloak when this has committed. */
    String laatToe(GemeenteInvoer invoer) {
        beller.eis(Hoedanigheid.BEHEERDER);
        @Nullable Gemeente bekend = gemeenten.findById(invoer.code());
        if (bekend == null) {
            gemeenten.persist(new Gemeente(invoer, clock.instant()));
        } else if (bekend.isToegelaten()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze gemeente is al toegelaten.");
        } else {
            bekend.laatToe(invoer, clock.instant());
        }
        gemeenten.flush();
        conflicten.leidAf();
        keuken.doeNamens(
                invoer.code(),
                sessie -> nieuwkomers.voegToe(
                        sessie, invoer.code(), invoer.coordinator().nieuwkomer()));
        return invoer.code();
    }

    ProfielWeergave profiel(String code) {
        return weergave(eigen(code), gemeenten.capaciteit(code));
    }

    ProfielWeergave wijzigProfiel(String code, MergePatch patch) {
        Gemeente gemeente = eigen(code);
        voorwaardelijk.eis(gemeente.getVersie());
        ProfielWeergave huidig = weergave(gemeente, gemeenten.capaciteit(code));
        ProfielInvoer nieuw = wijzigingen.pasToe(patch, huidig.alsInvoer(), ProfielInvoer.class);
        taxonomie.controleer(nieuw.themas(), null);
        // capacity lies in a table of its own; the profile has one version
        gemeenten.getEntityManager().lock(gemeente, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        gemeente.draagBij(nieuw);
        gemeenten.flush();
        gemeenten.zetCapaciteit(code, nieuw.capaciteit());
        return weergave(gemeente, nieuw.capaciteit());
    }

    private Gemeente eigen(String code) {
        beller.eis(Hoedanigheid.COORDINATOR);
        if (!code.equals(beller.eigenGemeente())) {
            throw ProbleemException.nietGevonden();
        }
        return ProbleemException.gevonden(gemeenten.findById(code));
    }

    private static ProfielWeergave weergave(Gemeente gemeente, int capaciteit) {
        return new ProfielWeergave(
                gemeente.getThemas(), gemeente.getNiveaus(), capaciteit, gemeente.isDoetMee(), gemeente.getVersie());
    }
}
