package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Dekking;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Hoogstens;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Last;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Peer;

/** What changes, wish by wish, when one place of a team goes to someone else: above zero is a gain. */
final class Vergelijking {

    private static final int HOOGSTENS = 2;

    private final boolean metAnderen;
    private final Blik huidig;
    private final Blik ander;
    private final Map<Wens, Long> winst = new EnumMap<>(Wens.class);

    Vergelijking(Stand stand, int i, int s, int j) {
        Model model = stand.model;
        metAnderen = model.vragen.size() > 1;
        int was = stand.team[i][s];
        huidig = model.blik(i, was);
        ander = model.blik(i, j);
        int[] nieuw = stand.team[i].clone();
        nieuw[s] = j;
        for (Wens wens : Wens.values()) {
            Werking werking = wens.werking();
            long verschil = 0;
            if (werking instanceof Peer) {
                verschil = (long) model.weging.punten(wens, ander) - model.weging.punten(wens, huidig);
            } else if (werking instanceof Dekking) {
                verschil = model.boete(i, wens, stand.team[i]) - model.boete(i, wens, nieuw);
            } else if (werking instanceof Hoogstens) {
                verschil = (long) model.groepBoete * (model.teveel(i, stand.team[i]) - model.teveel(i, nieuw));
            } else if (werking instanceof Last) {
                verschil = stand.verlicht(was) - stand.verzwaart(j);
            }
            winst.put(wens, verschil);
        }
    }

    Map<Wens, Long> winst() {
        return winst;
    }

    /**
     * What is gained and what is lost, in words, the most important first. What others ask of a gemeente counts for one review too, but is
     * not told to its host.
     */
    String woorden() {
        String voordeel = rij(wens -> winst.getOrDefault(wens, 0L), true);
        String nadeel = rij(wens -> -winst.getOrDefault(wens, 0L), false);
        if (nadeel.isEmpty()) {
            return voordeel.isEmpty() ? "maakt geen verschil" : voordeel;
        }
        return voordeel.isEmpty() ? nadeel : voordeel + ", maar " + nadeel;
    }

    private String rij(ToLongFunction<Wens> hoeveel, boolean beter) {
        List<String> woorden = winst.keySet().stream()
                .filter(wens -> metAnderen || wens != Wens.SPREIDING)
                .filter(wens -> hoeveel.applyAsLong(wens) > 0)
                .sorted(Comparator.comparingLong(hoeveel).reversed().thenComparing(wens -> wens))
                .limit(HOOGSTENS)
                .map(wens -> beter ? beter(wens) : minder(wens))
                .toList();
        return String.join(", en ", woorden);
    }

    private String beter(Wens wens) {
        return switch (wens) {
            case EXPERTISE -> kennis(ander, huidig, true);
            case VERGELIJKBAAR -> "lijkt meer op de gastheer";
            case FRIS -> "kijkt met frissere ogen";
            case WEDERKERIG -> "is meer aan de beurt om te geven";
            case SPREIDING -> "krijgt dit seizoen minder te doen";
            case EEN_VERGELIJKBARE -> "brengt een vergelijkbare gemeente in het team";
            case EEN_ANDERE -> "brengt een andere blik in het team";
            case TWEE_PER_JEUGDREGIO -> "komt uit een andere jeugdregio";
            case NIVEAUS -> "vult een niveau aan dat nu ontbreekt";
        };
    }

    private String minder(Wens wens) {
        return switch (wens) {
            case EXPERTISE -> kennis(huidig, ander, false);
            case VERGELIJKBAAR -> "lijkt minder op de gastheer";
            case FRIS -> "was korter geleden met de gastheer in een review";
            case WEDERKERIG -> "is minder aan de beurt om te geven";
            case SPREIDING -> "krijgt dit seizoen al meer te doen";
            case EEN_VERGELIJKBARE -> "laat het team zonder vergelijkbare gemeente";
            case EEN_ANDERE -> "laat het team zonder andere blik";
            case TWEE_PER_JEUGDREGIO -> "komt uit een jeugdregio die al genoeg peers heeft";
            case NIVEAUS -> "laat een niveau van de casus open";
        };
    }

    /** Which themes make the difference. */
    private static String kennis(Blik wie, Blik niet, boolean beter) {
        List<String> themas = wie.themas(thema -> wie.weetVan(thema) && !niet.weetVan(thema));
        if (themas.isEmpty()) {
            return beter ? "kent de thema's beter" : "kent de thema's minder goed";
        }
        return beter
                ? "heeft ook ervaring met " + Woorden.rij(themas)
                : "noemt geen ervaring met " + Woorden.rij(themas);
    }
}
