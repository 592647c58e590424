package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Verplicht;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import nl.sturenmetkwaliteit.toewijzing.voorstel.BerekeningRepository.Stand;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingWeergave.Voortgang;
import org.jspecify.annotations.Nullable;

/** Reading a proposal, applying it and putting it away. Who sees which is the database's business. */
@ApplicationScoped
@Transactional
class ToewijzingService {

    private static final String ANDER_VASTGESTELD = "Een ander voorstel is vastgesteld.";

    /** There are many locks to take, each of which somebody may hold. */
    private static final Duration GEDULD = Duration.ofSeconds(10);

    private final ToewijzingRepository toewijzingen;
    private final TeamRepository teams;
    private final BerekeningRepository berekeningen;
    private final ToewijzingOvergangen overgangen;
    private final Wereldblik wereldblik;
    private final Transities transities;
    private final Sloten sloten;
    private final Keuken keuken;
    private final Geschiedenis geschiedenis;
    private final Beller beller;
    private final Clock clock;

    ToewijzingService(
            ToewijzingRepository toewijzingen,
            TeamRepository teams,
            BerekeningRepository berekeningen,
            ToewijzingOvergangen overgangen,
            Wereldblik wereldblik,
            Transities transities,
            Sloten sloten,
            Keuken keuken,
            Geschiedenis geschiedenis,
            Beller beller,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.teams = teams;
        this.berekeningen = berekeningen;
        this.overgangen = overgangen;
        this.wereldblik = wereldblik;
        this.transities = transities;
        this.sloten = sloten;
        this.keuken = keuken;
        this.geschiedenis = geschiedenis;
        this.beller = beller;
        this.clock = clock;
    }

    ToewijzingWeergave lees(UUID id) {
        return weergaven(List.of(vind(id))).get(0);
    }

    Pagina<TeamWeergave> teams(UUID id, @Nullable UUID review, Paginering paginering) {
        vind(id);
        return Pagina.van(teams.teams(id, review, paginering), paginering, TeamWeergave::peerreview);
    }

    Pagina<ToewijzingsgemeenteWeergave> gemeenten(UUID id, Paginering paginering) {
        Toewijzing toewijzing = vind(id);
        if (toewijzing.getSeizoen() == null) {
            throw ProbleemException.nietGevonden();
        }
        return Pagina.opSleutel(teams.gemeenten(id, paginering), paginering, gemeente -> gemeente.gemeente()
                .code());
    }

    /** That of another seizoen or review is not to be found beside this one. */
    Pagina<VerschilWeergave> verschil(UUID id, @Nullable UUID met, Paginering paginering) {
        Toewijzing toewijzing = vind(id);
        UUID ander = Verplicht.inQuery("met", met);
        if (!toewijzing.heeftBereikVan(vind(ander))) {
            throw ProbleemException.nietGevonden();
        }
        return Pagina.van(teams.verschil(id, ander, paginering), paginering, VerschilWeergave::peerreview);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(vind(id), null));
    }

    /** First the seizoen or the review, then every review that is asked for and every gemeente asked, in one order; only then anything is read. */
    void doeOvergang(UUID id, ToewijzingOvergangInvoer invoer) {
        transities.vergrendel(toewijzingen.bereikVan(id).orElseThrow(ProbleemException::nietGevonden));
        if (invoer.naar() == ToewijzingStatus.VASTGESTELD) {
            vergrendel(teams.nieuw(id));
        }
        Toewijzing toewijzing = vind(id);
        transities.voerUit(overgangen.tabel(), geval(toewijzing, invoer), invoer.naar(), invoer.reden());
        if (invoer.naar() == ToewijzingStatus.VASTGESTELD) {
            toewijzingen
                    .anderen(toewijzing)
                    .forEach(ander -> transities.gevolg(
                            toewijzingen.getEntityManager(),
                            overgangen.tabel(),
                            ToewijzingGeval.zonder(ander, Hoedanigheid.GEVOLG),
                            ToewijzingStatus.VERVALLEN,
                            ANDER_VASTGESTELD));
        }
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        vind(id);
        return geschiedenis.van(ToewijzingOvergangen.DING, id, paginering);
    }

    /** Each with how far it is, if it is being calculated. */
    List<ToewijzingWeergave> weergaven(List<Toewijzing> rijen) {
        Map<UUID, Stand> standen = berekeningen.standen(rijen.stream()
                .filter(rij -> rij.getStatus() == ToewijzingStatus.WORDT_BEREKEND)
                .map(Toewijzing::getId)
                .toList());
        return rijen.stream()
                .map(rij -> rij.weergave(voortgang(rij, standen.get(rij.getId()))))
                .toList();
    }

    private @Nullable Voortgang voortgang(Toewijzing toewijzing, @Nullable Stand stand) {
        if (stand == null) {
            return null;
        }
        long verstreken =
                Duration.between(toewijzing.getGestartOp(), clock.instant()).toSeconds();
        return new Voortgang(Math.max(0, verstreken), stand.doel(), stand.bovengrens());
    }

    private ToewijzingGeval geval(Toewijzing toewijzing, @Nullable ToewijzingOvergangInvoer invoer) {
        return new ToewijzingGeval(
                toewijzing, hoedanigheden(toewijzing), eenmaal(() -> wereldblik.van(toewijzing)), invoer);
    }

    /** Who sees that of a review and is not its host's coordinator guides it. */
    private Set<Hoedanigheid> hoedanigheden(Toewijzing toewijzing) {
        if (toewijzing.getSeizoen() != null) {
            return beller.hoedanigheden();
        }
        boolean eigen = Objects.equals(beller.gemeente(), toewijzing.getGastheer());
        return EnumSet.of(eigen ? Hoedanigheid.COORDINATOR : Hoedanigheid.BEGELEIDER);
    }

    private void vergrendel(List<Nieuwteam> vragen) {
        sloten.wachtHoogstens(GEDULD);
        sloten.vergrendel(
                vragen.stream().map(team -> team.peerreview().toString()).toList());
        sloten.vergrendel(vragen.stream()
                .flatMap(team -> team.namen().keySet().stream())
                .map(Uitnodigingen::capaciteitsslot)
                .toList());
    }

    /** A begeleider reads what is the host's; that of a seizoen is nobody's kitchen. */
    Toewijzing vind(UUID id) {
        Toewijzing toewijzing = ProbleemException.gevonden(toewijzingen.findById(id));
        String gastheer = toewijzing.getGastheer();
        if (gastheer != null && !gastheer.equals(beller.gemeente())) {
            keuken.meld(gastheer);
        }
        return toewijzing;
    }

    private static Supplier<Wereld> eenmaal(Supplier<Wereld> bron) {
        Wereld[] gezien = new Wereld[1];
        return () -> {
            if (gezien[0] == null) {
                gezien[0] = bron.get();
            }
            return gezien[0];
        };
    }
}
