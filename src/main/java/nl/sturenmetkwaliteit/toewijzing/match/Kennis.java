package nl.sturenmetkwaliteit.toewijzing.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a season's input says about gemeenten and pairs of them, ready to look up. */
final class Kennis {

    private static final Comparator<Ontmoeting> VOLGORDE = Comparator.comparing(Ontmoeting::datum)
            .thenComparing(Ontmoeting::gastheer)
            .thenComparing(Ontmoeting::peer);

    private final LocalDate vandaag;
    private final Map<String, String> themanamen;
    private final Map<String, Kandidaat> kandidaten = new HashMap<>();
    private final Map<String, Map<String, Ontmoeting>> laatste = new HashMap<>();
    private final Map<String, Integer> vraagt = new HashMap<>();
    private final int evenwicht;

    Kennis(Matchinvoer invoer) {
        vandaag = invoer.vandaag();
        themanamen = invoer.themanamen();
        invoer.kandidaten().forEach(kandidaat -> kandidaten.put(kandidaat.gemeente(), kandidaat));
        for (Ontmoeting ontmoeting : invoer.ontmoetingen()) {
            onthoud(ontmoeting.gastheer(), ontmoeting.peer(), ontmoeting);
            onthoud(ontmoeting.peer(), ontmoeting.gastheer(), ontmoeting);
        }
        int plaatsen = 0;
        for (Casusvraag vraag : invoer.vragen()) {
            vraagt.merge(vraag.gastheer(), 1, Integer::sum);
            plaatsen += vraag.plaatsen();
        }
        evenwicht = Math.max(1, (plaatsen + vraagt.size() - 1) / Math.max(1, vraagt.size()));
    }

    LocalDate vandaag() {
        return vandaag;
    }

    Blik blik(Casusvraag vraag, Kandidaat kandidaat) {
        return new Blik(this, vraag, kandidaat(vraag.gastheer()), kandidaat);
    }

    Kandidaat kandidaat(String gemeente) {
        Kandidaat kandidaat = kandidaten.get(gemeente);
        if (kandidaat == null) {
            throw new IllegalArgumentException("not among the candidates: " + gemeente);
        }
        return kandidaat;
    }

    String naam(String gemeente) {
        return kandidaat(gemeente).naam();
    }

    String thema(String code) {
        return themanamen.getOrDefault(code, code);
    }

    Optional<Ontmoeting> laatste(String een, String ander) {
        return Optional.ofNullable(laatste.getOrDefault(een, Map.of()).get(ander));
    }

    /**
     * How many reviews a host would give if it gave as many peers as it gets. It hangs on the reviews that ask, not on who is there to
     * answer: otherwise one candidate more could make a proposal look worse.
     */
    int evenwicht() {
        return evenwicht;
    }

    int tegoed(Kandidaat kandidaat) {
        int gekregen = kandidaat.ontvangen() + vraagt.getOrDefault(kandidaat.gemeente(), 0);
        return gekregen * evenwicht - kandidaat.gegeven();
    }

    private void onthoud(String een, String ander, Ontmoeting ontmoeting) {
        laatste.computeIfAbsent(een, nieuw -> new HashMap<>())
                .merge(ander, ontmoeting, (oud, nieuw) -> VOLGORDE.compare(oud, nieuw) >= 0 ? oud : nieuw);
    }
}
