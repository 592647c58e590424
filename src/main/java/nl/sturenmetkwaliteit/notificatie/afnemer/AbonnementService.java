package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The abonnementen of the own gemeente, by its coordinator; those of NDSD, by its staff. */
@ApplicationScoped
@Transactional
class AbonnementService {

    private static final int HOOGSTENS = 10;

    private final AbonnementRepository abonnementen;
    private final AfleveringRepository afleveringen;
    private final AbonnementOvergangen overgangen;
    private final Abonnementsleutels sleutels;
    private final Adrescontrole adressen;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Redencontrole redencontrole;
    private final Sloten sloten;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    AbonnementService(
            AbonnementRepository abonnementen,
            AfleveringRepository afleveringen,
            AbonnementOvergangen overgangen,
            Abonnementsleutels sleutels,
            Adrescontrole adressen,
            Transities transities,
            Geschiedenis geschiedenis,
            Redencontrole redencontrole,
            Sloten sloten,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.abonnementen = abonnementen;
        this.afleveringen = afleveringen;
        this.overgangen = overgangen;
        this.sleutels = sleutels;
        this.adressen = adressen;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.redencontrole = redencontrole;
        this.sloten = sloten;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<AbonnementWeergave> lijst(Paginering paginering) {
        eisBeheer();
        return Pagina.van(
                weergaven(abonnementen.lijst(beller.gemeente(), paginering)), paginering, AbonnementWeergave::id);
    }

    AbonnementWeergave lees(UUID id) {
        return weergave(abonnement(id));
    }

    /** Told of what happens from now on. */
    AbonnementGemaakt maak(AbonnementInvoer invoer) {
        eisBeheer();
        adressen.keur(invoer.adres());
        redencontrole.keur("doel", invoer.doel());
        sloten.vergrendel("abonnementen " + eigenaar());
        if (abonnementen.aantalLopend(beller.gemeente()) >= HOOGSTENS) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Er zijn al " + HOOGSTENS + " abonnementen. Beëindig er eerst een.");
        }
        Abonnement abonnement = new Abonnement(ids.nieuw(), beller.gemeente(), invoer, beller.naam(), clock.instant());
        abonnementen.persistAndFlush(abonnement);
        afleveringen.begin(abonnement.getId(), eigenaar(), clock.instant());
        return new AbonnementGemaakt(abonnement.getId(), geheim(abonnement));
    }

    Abonnementgeheim vernieuwGeheim(UUID id) {
        Abonnement abonnement = lopend(id);
        abonnement.krijgtNieuwGeheim(clock.instant());
        return new Abonnementgeheim(geheim(abonnement), Objects.requireNonNull(abonnement.getVorigGeheimTotOp()));
    }

    AbonnementWeergave herhaal(UUID id, HerhalingInvoer invoer) {
        Abonnement abonnement = lopend(id);
        afleveringen.gaNaar(id, eigenaar(), invoer.vanafOp());
        afleveringen.begintOpnieuw(id, clock.instant());
        return weergave(abonnement);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(abonnement(id)));
    }

    void doeOvergang(UUID id, AbonnementOvergangInvoer invoer) {
        transities.vergrendel(id);
        transities.voerUit(overgangen.tabel(), geval(abonnement(id)), invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        abonnement(id);
        return geschiedenis.van(AbonnementOvergangen.DING, id, paginering);
    }

    private Abonnement abonnement(UUID id) {
        eisBeheer();
        return abonnementen.vind(beller.gemeente(), id).orElseThrow(ProbleemException::nietGevonden);
    }

    private Abonnement lopend(UUID id) {
        transities.vergrendel(id);
        Abonnement abonnement = abonnement(id);
        if (abonnement.isBeeindigd()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit abonnement is beëindigd. Maak een nieuw.");
        }
        return abonnement;
    }

    private AbonnementGeval geval(Abonnement abonnement) {
        return new AbonnementGeval(abonnement, beller.hoedanigheden());
    }

    private AbonnementWeergave weergave(Abonnement abonnement) {
        return weergaven(List.of(abonnement)).get(0);
    }

    private List<AbonnementWeergave> weergaven(List<Abonnement> rijen) {
        abonnementen.flush();
        Map<UUID, Afleverstand> standen = afleveringen
                .standen(rijen.stream().map(Abonnement::getId).toList())
                .stream()
                .collect(Collectors.toMap(Afleverstand::abonnement, Function.identity()));
        return rijen.stream()
                .map(abonnement -> abonnement.weergave(Objects.requireNonNull(standen.get(abonnement.getId()))))
                .toList();
    }

    private String geheim(Abonnement abonnement) {
        return sleutels.geheim(abonnement.getId(), abonnement.getGeheimNummer());
    }

    private String eigenaar() {
        return Gebeurtenisrij.eigenaar(beller.gemeente());
    }

    private void eisBeheer() {
        beller.eisEen(
                "Dit is aan de coördinator van de gemeente, of aan een NDSD-medewerker.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.NDSD);
    }
}
