package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The best team for one casus when each candidate has a price, exactly. What the team as a whole has to meet is a set of bits, so a table over
 * (candidates left, places left, bits met) gives the best there is but for the groups; a search with that table as its bound does those too,
 * and hardly ever turns back.
 */
final class Teamzoeker {

    private static final long NIETS = Long.MIN_VALUE / 4;
    private static final int PLAATS_IN_SLEUTEL = 16;
    private static final int KIJK = 1 << 10;

    private final Model model;
    private final long[] sleutels;
    private final int[] pool;
    private final long[] winst;
    private final int[] bits;
    private long[] tabel = new long[0];
    private final int[] per;
    private final int[] groepTeller;
    private final int[] keuze;
    private final int[] beste;
    private int diepte;
    private int omvang;
    private int breedte;
    private int plaatsen;
    private long schaal;
    private long record;
    private int casus;
    private Volger volger = Volger.GEEN;
    private int stappen;

    Teamzoeker(Model model) {
        this.model = model;
        int n = model.aantalKandidaten();
        sleutels = new long[n];
        pool = new int[n];
        winst = new long[n];
        bits = new int[n];
        int groepen = Arrays.stream(model.groep).max().orElse(-1) + 1;
        groepTeller = new int[groepen + 1];
        per = new int[(groepen + 1) << model.meesteEisen];
        keuze = new int[n];
        beste = new int[n];
    }

    /**
     * The highest sum of gains less penalties, with exactly so many; the team goes to {@code team}, from its begin.
     *
     * @param gewin what each candidate brings, its price taken off; not looked at where a rule stands in the way
     * @param schaal what one point of penalty weighs
     */
    long zoek(int i, int aantal, long[] gewin, long schaal, int[] team) {
        casus = i;
        plaatsen = aantal;
        this.schaal = schaal;
        int mogelijk = sorteer(i, gewin);
        if (mogelijk < aantal) {
            return NIETS;
        }
        diepte = 0;
        if (aantal == 0) {
            return -schaal * (model.boetes[i][model.vasteDekking[i]] + model.groepBoete * (long) tel());
        }
        if (vooraan(team)) {
            return record;
        }
        kiesPool(mogelijk);
        vulTabel();
        record = NIETS;
        tel();
        daal(0, aantal, model.vasteDekking[i], -schaal * model.groepBoete * tel());
        System.arraycopy(beste, 0, team, 0, aantal);
        return record;
    }

    /**
     * Hands over every team of so many that brings at least this much.
     *
     * @return false when it was told to stop
     */
    boolean alle(
            int i, int aantal, long[] gewin, long schaal, long drempel, Predicate<int[]> ontvanger, Volger volger) {
        casus = i;
        this.volger = volger;
        plaatsen = aantal;
        this.schaal = schaal;
        omvang = sorteer(i, gewin);
        breedte = model.boetes[i].length;
        for (int p = 0; p < omvang; p++) {
            pool[p] = kandidaat(p);
            bits[p] = model.dekt[i][pool[p]];
            winst[p] = gewin(p);
        }
        vulTabel();
        diepte = 0;
        return som(0, aantal, model.vasteDekking[i], -schaal * model.groepBoete * tel(), drempel, ontvanger);
    }

    private boolean som(int t, int r, int dekking, long waarde, long drempel, Predicate<int[]> ontvanger) {
        if (++stappen % KIJK == 0) {
            Stop.als(volger);
        }
        if (omvang - t < r || waarde + tabel[plek(t, r, dekking)] < drempel) {
            return true;
        }
        if (r == 0) {
            return ontvanger.test(Arrays.copyOf(keuze, plaatsen));
        }
        int j = pool[t];
        keuze[diepte++] = j;
        long straf = neem(j) ? schaal * model.groepBoete : 0;
        boolean door = som(t + 1, r - 1, dekking | bits[t], waarde + winst[t] - straf, drempel, ontvanger);
        diepte--;
        laat(j);
        return door && som(t + 1, r, dekking, waarde, drempel, ontvanger);
    }

    private int sorteer(int i, long[] gewin) {
        int mogelijk = 0;
        byte[] dekt = model.dekt[i];
        for (int j = 0; j < dekt.length; j++) {
            if (dekt[j] != Model.MAG_NIET && gewin[j] > NIETS) {
                sleutels[mogelijk++] = -gewin[j] << PLAATS_IN_SLEUTEL | j;
            }
        }
        Arrays.sort(sleutels, 0, mogelijk);
        return mogelijk;
    }

    private int kandidaat(int plek) {
        return (int) (sleutels[plek] & (1 << PLAATS_IN_SLEUTEL) - 1);
    }

    private long gewin(int plek) {
        return -(sleutels[plek] >> PLAATS_IN_SLEUTEL);
    }

    /** Whether the best ones by themselves miss nothing that a team of this casus could have. */
    private boolean vooraan(int[] team) {
        int dekking = model.vasteDekking[casus];
        long som = 0;
        for (int p = 0; p < plaatsen; p++) {
            team[p] = kandidaat(p);
            dekking |= model.dekt[casus][team[p]];
            som += gewin(p);
        }
        if (model.boetes[casus][dekking] > model.minsteBoete[casus]) {
            return false;
        }
        int teveel = model.teveel(casus, plaatsen == team.length ? team : Arrays.copyOf(team, plaatsen));
        if (teveel > model.vastTeveel[casus]) {
            return false;
        }
        record = som - schaal * (model.boetes[casus][dekking] + (long) model.groepBoete * teveel);
        return true;
    }

    /** How many of the certain ones are too many of their group; leaves the groups counted. */
    private int tel() {
        Arrays.fill(groepTeller, 0);
        int teveel = 0;
        for (int j : model.vast[casus]) {
            teveel += neem(j) ? 1 : 0;
        }
        return teveel;
    }

    private boolean neem(int j) {
        int g = model.groep[j];
        return g >= 0 && groepTeller[g]++ >= model.groepHoogstens;
    }

    private void laat(int j) {
        if (model.groep[j] >= 0) {
            groepTeller[model.groep[j]]--;
        }
    }

    /**
     * Leaves out who cannot be in a best team: enough others bring no less and meet no less, and no matter which groups are full one of them
     * can take the place.
     */
    private void kiesPool(int mogelijk) {
        omvang = 0;
        breedte = model.boetes[casus].length;
        int groepen = groepTeller.length;
        Arrays.fill(per, 0, groepen * breedte, 0);
        int genoeg = plaatsen + model.groepHoogstens * ((plaatsen + model.vast[casus].length) / model.groepHoogstens);
        int[] teller = new int[breedte];
        for (int p = 0; p < mogelijk; p++) {
            int j = kandidaat(p);
            int dekking = model.dekt[casus][j] & ~model.vasteDekking[casus];
            if (teller[dekking] >= genoeg) {
                continue;
            }
            pool[omvang] = j;
            bits[omvang] = dekking;
            winst[omvang++] = gewin(p);
            int g = model.groep[j];
            for (int deel = dekking; ; deel = deel - 1 & dekking) {
                if (g < 0 || per[deel * groepen + g]++ < model.groepHoogstens) {
                    teller[deel]++;
                }
                if (deel == 0) {
                    break;
                }
            }
        }
    }

    private int plek(int t, int r, int dekking) {
        return (t * (plaatsen + 1) + r) * breedte + dekking;
    }

    private void vulTabel() {
        int nodig = (omvang + 1) * (plaatsen + 1) * breedte;
        if (tabel.length < nodig) {
            tabel = new long[nodig];
        }
        Arrays.fill(tabel, plek(omvang, 0, 0), nodig, NIETS);
        for (int dekking = 0; dekking < breedte; dekking++) {
            tabel[plek(omvang, 0, dekking)] = -schaal * model.boetes[casus][dekking];
        }
        for (int t = omvang - 1; t >= 0; t--) {
            for (int r = 0; r <= plaatsen; r++) {
                int hier = plek(t, r, 0);
                int zonder = plek(t + 1, r, 0);
                int met = plek(t + 1, r - 1, 0);
                for (int dekking = 0; dekking < breedte; dekking++) {
                    long waarde = tabel[zonder + dekking];
                    if (r > 0) {
                        waarde = Math.max(waarde, winst[t] + tabel[met + (dekking | bits[t])]);
                    }
                    tabel[hier + dekking] = waarde;
                }
            }
        }
    }

    private void daal(int t, int r, int dekking, long waarde) {
        if (r == 0) {
            long geheel = waarde - schaal * model.boetes[casus][dekking];
            if (geheel > record) {
                record = geheel;
                System.arraycopy(keuze, 0, beste, 0, plaatsen);
            }
            return;
        }
        if (omvang - t < r || waarde + tabel[plek(t, r, dekking)] <= record) {
            return;
        }
        boolean eerstMet = winst[t] + tabel[plek(t + 1, r - 1, dekking | bits[t])] >= tabel[plek(t + 1, r, dekking)];
        if (!eerstMet) {
            daal(t + 1, r, dekking, waarde);
        }
        int j = pool[t];
        keuze[diepte++] = j;
        long straf = neem(j) ? schaal * model.groepBoete : 0;
        daal(t + 1, r - 1, dekking | bits[t], waarde + winst[t] - straf);
        diepte--;
        laat(j);
        if (eerstMet) {
            daal(t + 1, r, dekking, waarde);
        }
    }
}
