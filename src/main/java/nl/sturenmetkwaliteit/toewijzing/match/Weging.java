package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Dekking;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Eis;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Peer;

/** What each wish counts for, by its weight. */
record Weging(Gewichten gewichten) {

    /** What a team rule that is broken costs, for each point of its weight: more than any one peer is worth. */
    private static final int BOETE = 240;

    private static final List<Wens> WENSEN = List.of(Wens.values());

    boolean telt(Wens wens) {
        return gewichten.van(wens) > 0;
    }

    int boete(Wens wens) {
        return BOETE * gewichten.van(wens);
    }

    /** What the next review costs a gemeente that has so many already: as much as a full wish where it has its share. */
    long last(int al, int evenwicht) {
        return (long) gewichten.van(Wens.SPREIDING) * Werking.VOL * al / evenwicht;
    }

    int punten(Wens wens, Blik blik) {
        return wens.werking() instanceof Peer peer
                ? gewichten.van(wens) * peer.punten().applyAsInt(blik)
                : 0;
    }

    int punten(Blik blik) {
        int som = 0;
        for (Wens wens : WENSEN) {
            som += punten(wens, blik);
        }
        return som;
    }

    /** What a peer that will do is worth. */
    int redelijk() {
        int som = 0;
        for (Wens wens : WENSEN) {
            som += wens.werking() instanceof Peer peer ? gewichten.van(wens) * peer.redelijk() : 0;
        }
        return som;
    }

    /** The requirements of a team in the order of their bits. */
    static List<Map.Entry<Wens, Eis>> eisen(Casusvraag vraag) {
        List<Map.Entry<Wens, Eis>> eisen = new ArrayList<>();
        for (Wens wens : WENSEN) {
            if (wens.werking() instanceof Dekking dekking) {
                dekking.eisen().apply(vraag).forEach(eis -> eisen.add(Map.entry(wens, eis)));
            }
        }
        return eisen;
    }
}
