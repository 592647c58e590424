package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.api.Deelname;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.NieuweUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Nodiging;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Termijnen;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReviewUitnodigingen implements Uitnodigingen {

    private final UitnodigingRepository uitnodigingen;
    private final UitnodigingOvergangen overgangen;
    private final Gastrechten gastrechten;
    private final Transities transities;
    private final Keuken keuken;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    ReviewUitnodigingen(
            UitnodigingRepository uitnodigingen,
            UitnodigingOvergangen overgangen,
            Gastrechten gastrechten,
            Transities transities,
            Keuken keuken,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.overgangen = overgangen;
        this.gastrechten = gastrechten;
        this.transities = transities;
        this.keuken = keuken;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public UUID maak(NieuweUitnodiging nieuw) {
        eisGastheerOfBegeleider();
        UUID review = nieuw.nodiging().peerreview();
        transities.vergrendel(review);
        PersoonVanGemeente begeleider =
                gastrechten.begeleider(review).map(Gast::alsPersoon).orElse(null);
        controleer(nieuw, begeleider);
        Uitnodiging uitnodiging = new Uitnodiging(ids.nieuw(), gastheer(), nieuw, begeleider, clock.instant());
        uitnodigingen.persistAndFlush(uitnodiging);
        return uitnodiging.getId();
    }

    @Override
    public void verstuur(
            Session sessie,
            String gastheer,
            Nodiging nodiging,
            Map<String, Set<Niveau>> gemeenten,
            Termijnen termijnen) {
        UUID review = nodiging.peerreview();
        PersoonVanGemeente begeleider = ReviewGastrechten.begeleider(sessie, review);
        Map<String, Ruimte> ruimte =
                UitnodigingRepository.ruimte(sessie, gemeenten.keySet(), gastheer, review, false, LocalDate.now(clock));
        List<UitnodigingGeval> gevallen = new ArrayList<>();
        gemeenten.forEach((gemeente, niveaus) -> {
            Uitnodiging uitnodiging = new Uitnodiging(
                    ids.nieuw(),
                    gastheer,
                    new NieuweUitnodiging(nodiging, gemeente, niveaus, termijnen),
                    begeleider,
                    clock.instant());
            sessie.persist(uitnodiging);
            gevallen.add(new UitnodigingGeval(
                    uitnodiging,
                    EnumSet.of(Hoedanigheid.GEVOLG),
                    null,
                    ruimte.getOrDefault(gemeente, Ruimte.ONGEVRAAGD),
                    clock.instant()));
        });
        gevallen.forEach(
                geval -> transities.gevolg(sessie, overgangen.tabel(), geval, UitnodigingStatus.VERSTUURD, null));
    }

    @Override
    public Pagina<UitnodigingWeergave> lijst(UUID review, Paginering paginering) {
        eisGastheerOfBegeleider();
        return Pagina.van(
                uitnodigingen.weergaven(uitnodigingen.vanReview(review, paginering)),
                paginering,
                UitnodigingWeergave::id);
    }

    @Override
    public int aantalGeaccepteerd(UUID review) {
        return geaccepteerd(review).size();
    }

    @Override
    public List<Deelname> geaccepteerd(UUID review) {
        String gastheer = gastheer();
        return keuken.namens(
                gastheer,
                sessie -> UitnodigingRepository.met(sessie, gastheer, review, UitnodigingStatus.GEACCEPTEERD).stream()
                        .map(u -> new Deelname(u.getId(), u.getGemeente(), List.copyOf(u.getTeam())))
                        .toList());
    }

    @Override
    public void laatVerlopen(UUID review) {
        String gastheer = gastheer();
        keuken.doeNamens(gastheer, sessie -> {
            volgt(sessie, review, UitnodigingStatus.VOORGESTELD, UitnodigingStatus.INGETROKKEN, null);
            volgt(sessie, review, UitnodigingStatus.VERSTUURD, UitnodigingStatus.VERLOPEN, null);
        });
    }

    @Override
    public void beeindigAlles(UUID review, String reden) {
        keuken.doeNamens(gastheer(), sessie -> {
            volgt(sessie, review, UitnodigingStatus.VOORGESTELD, UitnodigingStatus.INGETROKKEN, reden);
            volgt(sessie, review, UitnodigingStatus.VERSTUURD, UitnodigingStatus.INGETROKKEN, reden);
            volgt(sessie, review, UitnodigingStatus.GEACCEPTEERD, UitnodigingStatus.BEEINDIGD, reden);
        });
        gastrechten.beeindig(review);
    }

    @Override
    public void toonRondes(UUID review, List<RondeInUitnodiging> rondes) {
        String gastheer = gastheer();
        keuken.doeNamens(gastheer, sessie -> UitnodigingRepository.lopend(sessie, gastheer, review)
                .forEach(u -> u.toonRondes(rondes)));
    }

    @Override
    public void schuifOp(UUID review, Duration pauze) {
        String gastheer = gastheer();
        keuken.doeNamens(gastheer, sessie -> UitnodigingRepository.lopend(sessie, gastheer, review)
                .forEach(u -> u.schuifOp(pauze)));
    }

    private void volgt(
            Session sessie, UUID review, UitnodigingStatus van, UitnodigingStatus naar, @Nullable String reden) {
        for (Uitnodiging uitnodiging : UitnodigingRepository.met(sessie, gastheer(), review, van)) {
            transities.gevolg(
                    sessie, overgangen.tabel(), UitnodigingGeval.gevolg(uitnodiging, clock.instant()), naar, reden);
        }
    }

    private void controleer(NieuweUitnodiging nieuw, @Nullable PersoonVanGemeente begeleider) {
        if (!uitnodigingen.bestaatGemeente(nieuw.gemeente())) {
            throw ProbleemException.ongeldig("gemeente", "ONBEKEND", "Deze gemeente doet niet mee aan het programma.");
        }
        if (nieuw.gemeente().equals(gastheer())) {
            throw ProbleemException.ongeldig("gemeente", "EIGEN_GEMEENTE", "Nodig een andere gemeente uit.");
        }
        if (begeleider != null
                && begeleider.gemeente() != null
                && begeleider.gemeente().code().equals(nieuw.gemeente())) {
            throw ProbleemException.ongeldig(
                    "gemeente", "BEGELEIDER_VAN_ELDERS", UitnodigingVoorwaarde.BEGELEIDER_VAN_ELDERS.uitleg());
        }
        nieuw.termijnen().keur(clock);
        Ruimte ruimte = uitnodigingen.ruimte(
                nieuw.gemeente(), gastheer(), nieuw.nodiging().peerreview(), false, LocalDate.now(clock));
        if (!ruimte.aansluiten()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, UitnodigingVoorwaarde.REVIEW_NEEMT_PEERS_AAN.uitleg());
        }
        if (!ruimte.beschikbaar()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze gemeente is niet beschikbaar.");
        }
    }

    private void eisGastheerOfBegeleider() {
        beller.eisEen(
                "Dit is aan de coördinator van de gastheer en de begeleider.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEGELEIDER);
    }

    private String gastheer() {
        return Objects.requireNonNull(beller.keuken(), "buiten een keuken is er geen gastheer");
    }
}
