package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Eis;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Hoogstens;

/**
 * The input as arrays of whole numbers, sorted by id and by code. There is one model of what a proposal is worth: the search, its bound, the
 * reasons and the alternatives all ask here.
 *
 * <p>A casus is worth the points of its peers less what its team lacks; a point below its floor counts four times. The whole is worth the
 * sum of that less the load of the gemeenten. How many places are filled is no part of it: as many as can be, always.
 */
final class Model {

    /** How often a point below the floor counts. */
    static final int ONDER_DE_VLOER = 4;

    static final byte MAG_NIET = -1;

    final List<Casusvraag> vragen;
    final List<Kandidaat> kandidaten;
    final Kennis kennis;
    final Toelating toelating;
    final Weging weging;

    /** Points of a pair, weighed. */
    final int[][] punten;

    /** Which requirements of the team a candidate meets, as bits; {@link #MAG_NIET} where a hard rule stands in the way. */
    final byte[][] dekt;

    /** What each requirement costs when nobody meets it. */
    final int[][] boete;

    /** The sum of those, by what is met. */
    final int[][] boetes;

    /** Who is there already: running, accepted, pinned. */
    final int[][] vast;

    /** How many places are to be chosen for. */
    final int[] vrij;

    final int[] vastePunten;
    final int[] vasteDekking;
    final long[] vloer;

    /** Number of the group of which a team should not have too many; below zero for none. */
    final int[] groep;

    /** What a team lacks that nobody who may join can bring. */
    final int[] minsteBoete;

    final int[] vastTeveel;
    int meesteEisen;

    final int groepBoete;
    final int groepHoogstens;

    /** Room that is left after the pins. */
    final int[] ruimte;

    /** What each gemeente has to do before anyone is chosen. */
    final int[] begin;

    private final long[] lasten;
    private final Map<String, Integer> nummers = new HashMap<>();

    Model(Matchinvoer invoer) {
        vragen = invoer.vragen().stream()
                .sorted(Comparator.comparing(Casusvraag::peerreview))
                .toList();
        kandidaten = invoer.kandidaten().stream()
                .sorted(Comparator.comparing(Kandidaat::gemeente))
                .toList();
        kennis = new Kennis(invoer);
        toelating = new Toelating(invoer);
        weging = new Weging(invoer.gewichten());
        int m = vragen.size();
        int n = kandidaten.size();
        punten = new int[m][n];
        dekt = new byte[m][n];
        boete = new int[m][];
        boetes = new int[m][];
        vast = new int[m][];
        vrij = new int[m];
        vastePunten = new int[m];
        vasteDekking = new int[m];
        vloer = new long[m];
        groep = new int[n];
        minsteBoete = new int[m];
        vastTeveel = new int[m];
        ruimte = kandidaten.stream().mapToInt(Kandidaat::ruimte).toArray();
        begin = kandidaten.stream().mapToInt(Kandidaat::al).toArray();
        Hoogstens hoogstens = (Hoogstens) Wens.TWEE_PER_JEUGDREGIO.werking();
        groepBoete = weging.boete(Wens.TWEE_PER_JEUGDREGIO);
        groepHoogstens = hoogstens.aantal();
        nummerGroepen(hoogstens);
        for (int j = 0; j < n; j++) {
            nummers.put(kandidaten.get(j).gemeente(), j);
        }
        vragen.forEach(vraag -> vraag.vast().forEach(peer -> {
            ruimte[nummer(peer)]--;
            begin[nummer(peer)]++;
        }));
        // more than there are casussen is as good as that many
        Arrays.setAll(ruimte, j -> Math.min(ruimte[j], m));
        for (int i = 0; i < m; i++) {
            vul(i);
        }
        lasten = new long[Arrays.stream(begin).max().orElse(0) + m + 1];
        for (int al = 0; al < lasten.length; al++) {
            lasten[al] = weging.last(al, kennis.evenwicht());
        }
    }

    int aantalVragen() {
        return vragen.size();
    }

    int aantalKandidaten() {
        return kandidaten.size();
    }

    int nummerVanVraag(UUID peerreview) {
        for (int i = 0; i < vragen.size(); i++) {
            if (vragen.get(i).peerreview().equals(peerreview)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not among the reviews: " + peerreview);
    }

    int nummer(String gemeente) {
        return zoekNummer(gemeente)
                .orElseThrow(() -> new IllegalArgumentException("not among the candidates: " + gemeente));
    }

    OptionalInt zoekNummer(String gemeente) {
        Integer j = nummers.get(gemeente);
        return j == null ? OptionalInt.empty() : OptionalInt.of(j);
    }

    int grootsteTeam() {
        int grootste = 0;
        for (int i = 0; i < vrij.length; i++) {
            grootste = Math.max(grootste, vast[i].length + vrij[i]);
        }
        return grootste;
    }

    /** What the next review costs a gemeente that has so many already. Never falls. */
    long last(int al) {
        return lasten[al];
    }

    /** What the floor makes of the worth of a casus. */
    long metVloer(int i, long waarde) {
        return waarde >= vloer[i] ? waarde : ONDER_DE_VLOER * waarde - (ONDER_DE_VLOER - 1) * vloer[i];
    }

    /** A casus with these besides who is there already. */
    long waarde(int i, int[] gekozen) {
        long som = vastePunten[i];
        int dekking = vasteDekking[i];
        for (int j : gekozen) {
            if (j >= 0) {
                som += punten[i][j];
                dekking |= dekt[i][j];
            }
        }
        return som - boetes[i][dekking] - (long) groepBoete * teveel(i, gekozen);
    }

    long doel(int[][] gekozen) {
        long doel = 0;
        int[] aantal = begin.clone();
        for (int j = 0; j < aantal.length; j++) {
            for (int al = 0; al < begin[j]; al++) {
                doel -= last(al);
            }
        }
        for (int i = 0; i < gekozen.length; i++) {
            doel += metVloer(i, waarde(i, gekozen[i]));
            for (int j : gekozen[i]) {
                if (j >= 0) {
                    doel -= last(aantal[j]++);
                }
            }
        }
        return doel;
    }

    /** How many are too many of their group. */
    int teveel(int i, int[] gekozen) {
        int[] team = Arrays.copyOf(vast[i], vast[i].length + gekozen.length);
        System.arraycopy(gekozen, 0, team, vast[i].length, gekozen.length);
        int teveel = 0;
        for (int a = 0; a < team.length; a++) {
            int eerder = 0;
            for (int b = 0; b < a && team[a] >= 0 && groep[team[a]] >= 0; b++) {
                eerder += team[b] >= 0 && groep[team[b]] == groep[team[a]] ? 1 : 0;
            }
            teveel += eerder >= groepHoogstens ? 1 : 0;
        }
        return teveel;
    }

    private void nummerGroepen(Hoogstens hoogstens) {
        Map<String, Integer> groepen = new HashMap<>();
        for (int j = 0; j < groep.length; j++) {
            String naam = hoogstens.groep().apply(kandidaten.get(j));
            groep[j] = naam == null ? -1 : groepen.computeIfAbsent(naam, nieuw -> groepen.size());
        }
    }

    private void vul(int i) {
        Casusvraag vraag = vragen.get(i);
        List<Map.Entry<Wens, Eis>> eisen = Weging.eisen(vraag);
        boete[i] = eisen.stream().mapToInt(eis -> weging.boete(eis.getKey())).toArray();
        boetes[i] = new int[1 << eisen.size()];
        for (int gedekt = 0; gedekt < boetes[i].length; gedekt++) {
            for (int e = 0; e < boete[i].length; e++) {
                boetes[i][gedekt] += (gedekt >> e & 1) == 0 ? boete[i][e] : 0;
            }
        }
        vast[i] = Stream.concat(vraag.bezet().stream(), vraag.vast().stream())
                .sorted()
                .mapToInt(this::nummer)
                .toArray();
        vulPunten(i, eisen);
        for (int j : vast[i]) {
            vastePunten[i] += punten[i][j];
            vasteDekking[i] |= dekt[i][j];
        }
        vastTeveel[i] = teveel(i, new int[0]);
        meesteEisen = Math.max(meesteEisen, eisen.size());
        vrij[i] = Math.min(sluitUit(i), Math.max(0, vraag.plaatsen() - vast[i].length));
        vloer[i] = (long) weging.redelijk() * Math.max(vast[i].length, vraag.plaatsen());
    }

    private void vulPunten(int i, List<Map.Entry<Wens, Eis>> eisen) {
        for (int j = 0; j < kandidaten.size(); j++) {
            Blik blik = blik(i, j);
            punten[i][j] = weging.punten(blik);
            byte gedekt = 0;
            for (int e = 0; e < eisen.size(); e++) {
                gedekt |= (byte) (eisen.get(e).getValue().voldoet().test(blik) ? 1 << e : 0);
            }
            dekt[i][j] = gedekt;
        }
    }

    /** Marks who may not join; how many may. */
    private int sluitUit(int i) {
        Casusvraag vraag = vragen.get(i);
        int mogelijk = 0;
        int alles = vasteDekking[i];
        for (int j = 0; j < kandidaten.size(); j++) {
            Kandidaat kandidaat = kandidaten.get(j);
            if (ruimte[j] > 0
                    && !vraag.vast().contains(kandidaat.gemeente())
                    && toelating.belemmering(vraag, kandidaat).isEmpty()) {
                mogelijk++;
                alles |= dekt[i][j];
            } else {
                dekt[i][j] = MAG_NIET;
            }
        }
        minsteBoete[i] = boetes[i][alles];
        return mogelijk;
    }

    Blik blik(int i, int j) {
        return kennis.blik(vragen.get(i), kandidaten.get(j));
    }

    /** What the team with these lacks of one wish. */
    long boete(int i, Wens wens, int[] gekozen) {
        int dekking = vasteDekking[i];
        for (int j : gekozen) {
            dekking |= j >= 0 ? dekt[i][j] : 0;
        }
        List<Map.Entry<Wens, Eis>> eisen = Weging.eisen(vragen.get(i));
        long som = 0;
        for (int e = 0; e < eisen.size(); e++) {
            som += eisen.get(e).getKey() == wens && (dekking >> e & 1) == 0 ? boete[i][e] : 0;
        }
        return som;
    }
}
