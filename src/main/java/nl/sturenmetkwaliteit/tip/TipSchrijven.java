package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** Making and changing a tip: the text together, the reaction by the host alone. */
@ApplicationScoped
class TipSchrijven {

    private static final Set<String> VAN_ALLEN = Set.of("principe", "tekst", "fragmenten", "spanningen");

    private final TipRepository tips;
    private final TipKoppelingen koppelingen;
    private final Oogst oogst;
    private final Inlevercontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    TipSchrijven(
            TipRepository tips,
            TipKoppelingen koppelingen,
            Oogst oogst,
            Inlevercontrole controle,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.tips = tips;
        this.koppelingen = koppelingen;
        this.oogst = oogst;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    UUID maak(Review review, TipInvoer invoer) {
        UUID id = ids.nieuw();
        eisFragmenten(review.id(), invoer.fragmenten());
        eisTips(review.id(), id, invoer.spanningen());
        controle.keur(
                TipOvergangen.DING,
                id,
                Map.of("tekst", invoer.tekst()),
                BevestigingInvoer.alle(invoer.bevestigingen()));
        tips.persistAndFlush(new Tip(id, review, invoer, beller.naam(), clock.instant()));
        koppelingen.zetFragmenten(id, invoer.fragmenten());
        koppelingen.zetSpanningen(id, of(invoer.spanningen()));
        return id;
    }

    void wijzig(Tip tip, MergePatch patch) {
        boolean vanAllen = VAN_ALLEN.stream().anyMatch(patch.wijziging()::has);
        boolean reactie = patch.wijziging().has("reactie");
        if (vanAllen || !reactie) {
            oogst.open(tip.getPeerreview());
        }
        if (reactie) {
            beller.eisEen(
                    "De reactie is aan de casushouder en de coördinator van de gastheer.",
                    Hoedanigheid.CASUSHOUDER,
                    Hoedanigheid.COORDINATOR);
        }
        voorwaardelijk.eis(tip.getVersie());
        TipWijziging oud = huidig(tip);
        TipWijziging nieuw = wijzigingen.pasToe(patch, oud, TipWijziging.class);
        keur(tip, oud, nieuw);
        if (vanAllen) {
            eisConcept(tip);
            schrijf(tip, oud, nieuw);
        }
        if (reactie) {
            reageer(tip, nieuw.reactie());
        }
        tips.flush();
    }

    void eisConcept(Tip tip) {
        if (!tip.isConcept()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "De tip is voorgedragen; de coördinator van de gastheer kan hem terugnemen.");
        }
    }

    private void schrijf(Tip tip, TipWijziging oud, TipWijziging nieuw) {
        tip.schrijf(nieuw.principe(), nieuw.tekst());
        boolean fragmenten = !oud.fragmenten().equals(nieuw.fragmenten());
        boolean spanningen = !of(oud.spanningen()).equals(of(nieuw.spanningen()));
        if (fragmenten) {
            if (nieuw.fragmenten().isEmpty()) {
                throw ProbleemException.ongeldig("fragmenten", "VERPLICHT", "Kies minstens een fragment.");
            }
            eisFragmenten(tip.getPeerreview(), nieuw.fragmenten());
            koppelingen.zetFragmenten(tip.getId(), nieuw.fragmenten());
        }
        if (spanningen) {
            eisTips(tip.getPeerreview(), tip.getId(), nieuw.spanningen());
            koppelingen.zetSpanningen(tip.getId(), of(nieuw.spanningen()));
        }
        if (fragmenten || spanningen) {
            tips.verhoogVersie(tip);
        }
    }

    private static void reageer(Tip tip, @Nullable TipReactie reactie) {
        if (reactie != null && !reactie.isVolledig()) {
            throw ProbleemException.ongeldig(
                    "reactie/toelichting", "VERPLICHT", "Leg uit waarom de tip bij u niet past.");
        }
        tip.reageer(reactie);
    }

    private void keur(Tip tip, TipWijziging oud, TipWijziging nieuw) {
        Map<String, String> teksten = new LinkedHashMap<>();
        if (!oud.tekst().equals(nieuw.tekst())) {
            teksten.put("tekst", nieuw.tekst());
        }
        String toelichting = toelichting(nieuw);
        if (toelichting != null && !toelichting.equals(toelichting(oud))) {
            teksten.put("reactie/toelichting", toelichting);
        }
        controle.keur(TipOvergangen.DING, tip.getId(), teksten, BevestigingInvoer.alle(nieuw.bevestigingen()));
    }

    private void eisFragmenten(UUID review, Set<UUID> fragmenten) {
        if (koppelingen.aantalFragmenten(review, fragmenten) != fragmenten.size()) {
            throw ProbleemException.ongeldig("fragmenten", "ONBEKEND", "Kies fragmenten van deze review.");
        }
    }

    private void eisTips(UUID review, UUID zelf, @Nullable Set<UUID> spanningen) {
        Set<UUID> andere = of(spanningen);
        if (andere.contains(zelf) || (!andere.isEmpty() && tips.aantalInReview(review, andere) != andere.size())) {
            throw ProbleemException.ongeldig("spanningen", "ONBEKEND", "Kies andere tips van deze review.");
        }
    }

    private TipWijziging huidig(Tip tip) {
        List<UUID> een = List.of(tip.getId());
        return new TipWijziging(
                tip.getPrincipe(),
                tip.getTekst(),
                new TreeSet<>(koppelingen.fragmenten(een).getOrDefault(tip.getId(), List.of())),
                new TreeSet<>(koppelingen.spanningen(een).getOrDefault(tip.getId(), List.of())),
                tip.getReactie(),
                null);
    }

    private static @Nullable String toelichting(TipWijziging tip) {
        return tip.reactie() == null
                ? null
                : Objects.requireNonNull(tip.reactie()).toelichting();
    }

    private static Set<UUID> of(@Nullable Collection<UUID> waarden) {
        return waarden == null ? Set.of() : new TreeSet<>(waarden);
    }
}
