package nl.sturenmetkwaliteit.zoeken;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How well the first ten answer a question.
 *
 * @param helpt which part of what helps (2 and 3) is among them
 * @param raakt which part of all that was judged to have to do with it, of at most ten
 * @param ndcg how near the order is to the best there is, where a 3 counts for seven, a 2 for three and a 1 for one
 */
public record Maat(double helpt, double raakt, double ndcg) {

    private static final int TIEN = 10;

    static Maat van(List<UUID> gevonden, Map<UUID, Integer> oordelen) {
        List<UUID> eerste = gevonden.subList(0, Math.min(TIEN, gevonden.size()));
        List<Integer> beste =
                oordelen.values().stream().sorted((a, b) -> b - a).limit(TIEN).toList();
        return new Maat(
                eerste.stream().filter(les -> oordelen.getOrDefault(les, 0) > 1).count()
                        / (double) Math.min(
                                TIEN,
                                oordelen.values().stream().filter(o -> o > 1).count()),
                eerste.stream().filter(oordelen::containsKey).count() / (double) Math.min(TIEN, oordelen.size()),
                winst(eerste.stream().map(les -> oordelen.getOrDefault(les, 0)).toList()) / winst(beste));
    }

    static Maat gemiddeld(List<Maat> maten) {
        return new Maat(
                maten.stream().mapToDouble(Maat::helpt).average().orElseThrow(),
                maten.stream().mapToDouble(Maat::raakt).average().orElseThrow(),
                maten.stream().mapToDouble(Maat::ndcg).average().orElseThrow());
    }

    private static double winst(List<Integer> oordelen) {
        return IntStream.range(0, oordelen.size())
                .mapToDouble(i -> (Math.pow(2, oordelen.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
                .sum();
    }
}
