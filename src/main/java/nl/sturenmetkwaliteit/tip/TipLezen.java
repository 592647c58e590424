package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.tip.api.Publicatiestand;
import org.jspecify.annotations.Nullable;

/** Tips with what hangs on them, as this caller sees them: a fixed number of queries, however many tips. */
@ApplicationScoped
class TipLezen {

    private final TipMapper mapper;
    private final TipKoppelingen koppelingen;
    private final ToestemmingRepository toestemmingen;
    private final Reviews reviews;
    private final Instance<Publicatiestand> publicatie;
    private final Beller beller;

    TipLezen(
            TipMapper mapper,
            TipKoppelingen koppelingen,
            ToestemmingRepository toestemmingen,
            Reviews reviews,
            Instance<Publicatiestand> publicatie,
            Beller beller) {
        this.mapper = mapper;
        this.koppelingen = koppelingen;
        this.toestemmingen = toestemmingen;
        this.reviews = reviews;
        this.publicatie = publicatie;
        this.beller = beller;
    }

    TipWeergave weergave(Tip tip) {
        return weergaven(Pagina.geheel(List.of(tip))).items().get(0);
    }

    Pagina<TipWeergave> weergaven(Pagina<Tip> pagina) {
        List<UUID> ids = pagina.items().stream().map(Tip::getId).toList();
        if (ids.isEmpty()) {
            return Pagina.geheel(List.of());
        }
        Map<UUID, List<UUID>> fragmenten = koppelingen.fragmenten(ids);
        Map<UUID, List<UUID>> spanningen = koppelingen.spanningen(ids);
        boolean zietAntwoorden = beller.is(Hoedanigheid.COORDINATOR);
        Map<UUID, List<TipWeergave.TipToestemming>> standen = zietAntwoorden ? toestemmingen.standen(ids) : Map.of();
        return pagina.map(tip -> mapper.weergave(
                tip,
                fragmenten.getOrDefault(tip.getId(), List.of()),
                spanningen.getOrDefault(tip.getId(), List.of()),
                zietAntwoorden ? standen.getOrDefault(tip.getId(), List.of()) : null));
    }

    TipGeval geval(Tip tip, @Nullable VoordrachtInvoer voordracht) {
        return new TipGeval(
                tip,
                beller.hoedanigheden(),
                reviews.vind(tip.getPeerreview()),
                koppelingen
                        .fragmenten(List.of(tip.getId()))
                        .getOrDefault(tip.getId(), List.of())
                        .size(),
                publicatie.stream().anyMatch(stand -> stand.isGepubliceerd(tip.getId())),
                voordracht);
    }
}
