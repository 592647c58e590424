package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** Who can come when: everyone who takes part answers for themselves. */
@ApplicationScoped
@Transactional
class SessieantwoordService {

    private static final Set<Hoedanigheid> ANTWOORDT =
            EnumSet.of(Hoedanigheid.PEER, Hoedanigheid.CASUSHOUDER, Hoedanigheid.BEGELEIDER, Hoedanigheid.COORDINATOR);

    private final Reviews reviews;
    private final SessieRepository sessies;
    private final SessieantwoordRepository antwoorden;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;

    SessieantwoordService(
            Reviews reviews,
            SessieRepository sessies,
            SessieantwoordRepository antwoorden,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids) {
        this.reviews = reviews;
        this.sessies = sessies;
        this.antwoorden = antwoorden;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
    }

    MijnAntwoorden lees(UUID review, UUID id) {
        return mijn(sessie(review, id));
    }

    MijnAntwoorden antwoord(UUID review, UUID id, MijnAntwoordenInvoer invoer) {
        reviews.vergrendel(review);
        Sessie sessie = sessie(review, id);
        if (beller.hoedanigheden().stream().noneMatch(ANTWOORDT::contains)) {
            throw ProbleemException.geenToegang("Wie aan de review meedoet, antwoordt; wie meeleest niet.");
        }
        voorwaardelijk.eis(mijn(sessie).versie());
        List<Sessieantwoord.OpDatum> nieuw = keur(sessie, invoer.antwoorden());
        if (sessie.getStatus() != SessieStatus.VOORGESTELD) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De datum ligt vast, of de sessie gaat niet door.");
        }
        Optional<Sessieantwoord> eerder = antwoorden.van(id, beller.persoon());
        if (eerder.isPresent()) {
            eerder.get().wordt(nieuw);
        } else {
            antwoorden.persist(new Sessieantwoord(
                    ids.nieuw(), sessie, new Persoon(beller.persoon(), beller.naam()), beller.gemeente(), nieuw));
        }
        antwoorden.flush();
        return mijn(sessie);
    }

    private static List<Sessieantwoord.OpDatum> keur(Sessie sessie, List<Sessieantwoord.OpDatum> nieuw) {
        if (nieuw.stream().anyMatch(a -> sessie.voorstel(a.beginOp()).isEmpty())) {
            throw ProbleemException.ongeldig("antwoorden", "ONBEKEND", "Antwoord op de voorgestelde data.");
        }
        if (nieuw.stream().map(Sessieantwoord.OpDatum::beginOp).distinct().count() < nieuw.size()) {
            throw ProbleemException.ongeldig("antwoorden", "DUBBEL", "Geef op elke datum een antwoord.");
        }
        return nieuw.stream()
                .sorted(Comparator.comparing(Sessieantwoord.OpDatum::beginOp))
                .toList();
    }

    private MijnAntwoorden mijn(Sessie sessie) {
        return antwoorden
                .van(sessie.getId(), beller.persoon())
                .map(a -> new MijnAntwoorden(a.getAntwoorden(), a.getVersie() + 1))
                .orElseGet(() -> new MijnAntwoorden(List.of(), 0));
    }

    private Sessie sessie(UUID review, UUID id) {
        reviews.vind(review);
        return sessies.vind(review, id).orElseThrow(ProbleemException::nietGevonden);
    }
}
