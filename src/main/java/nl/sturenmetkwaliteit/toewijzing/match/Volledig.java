package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Proves the optimum, or finds it, where that can be done. With prices each team falls so much short of the best for its casus; all that falls
 * short together may not be more than what lies between the bound and the best proposal. That leaves few teams, and they are all tried.
 */
final class Volledig {

    private static final int TEAMS = 40_000;
    private static final int STAPPEN = 400_000;
    private static final int KIJK = 1 << 10;

    private static final class Keuze {
        final int[] team;
        final int leeg;
        final long tekort;

        Keuze(int[] team, int leeg, long tekort) {
            this.team = team;
            this.leeg = leeg;
            this.tekort = tekort;
        }
    }

    private final Model model;
    private final Prijzen prijzen;
    private final int leeg;
    private final Volger volger;
    private final List<List<Keuze>> keuzes = new ArrayList<>();
    private final int[] volgorde;
    private final int[][] gekozen;
    private final int[] aantal;
    private final long[][] tekort;
    private long over;
    private int stappen;
    private int @Nullable [][] gevonden;

    Volledig(Model model, Prijzen prijzen, int leeg, Volger volger) {
        this.model = model;
        this.prijzen = prijzen;
        this.leeg = leeg;
        this.volger = volger;
        volgorde = IntStream.range(0, model.aantalVragen()).toArray();
        gekozen = new int[volgorde.length][];
        aantal = new int[model.aantalKandidaten()];
        tekort = new long[aantal.length][];
    }

    /** Whether nothing is better than {@link #beste()}, or where that is absent, than a proposal worth {@code doel}. */
    boolean bewijst(long doel) {
        over = prijzen.totaal() - (doel + 1) * Prijzen.DEEL;
        if (over < 0) {
            return true;
        }
        int teams = 0;
        for (int i : volgorde) {
            Stop.als(volger);
            List<Keuze> mogelijk = new ArrayList<>();
            if (!verzamel(i, mogelijk, TEAMS - teams)) {
                return false;
            }
            mogelijk.sort(Comparator.comparingLong(keuze -> keuze.tekort));
            teams += mogelijk.size();
            keuzes.add(mogelijk);
        }
        int[] opAantal = Arrays.stream(volgorde)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> keuzes.get(i).size())
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        System.arraycopy(opAantal, 0, volgorde, 0, opAantal.length);
        for (int j = 0; j < tekort.length; j++) {
            tekort[j] = new long[model.ruimte[j] < 0 ? 1 : Math.min(model.ruimte[j], volgorde.length) + 1];
            for (int x = 0; x < tekort[j].length; x++) {
                tekort[j][x] = prijzen.tekort(j, x);
            }
        }
        return kies(0, 0, 0);
    }

    /** Better than what there was. */
    Optional<int[][]> beste() {
        return Optional.ofNullable(gevonden);
    }

    private boolean verzamel(int i, List<Keuze> mogelijk, int hoogstens) {
        Teamzoeker zoeker = new Teamzoeker(model);
        long schaal = prijzen.schaal(i);
        long[] gewin = new long[aantal.length];
        for (int j = 0; j < gewin.length; j++) {
            gewin[j] = schaal * model.punten[i][j] - prijzen.prijs[j];
        }
        long vast = schaal * model.vastePunten[i] - (schaal - Prijzen.DEEL) * model.vloer[i];
        for (int e = 0; e <= Math.min(leeg, model.vrij[i]); e++) {
            int zonder = e;
            long bij = e * prijzen.leegprijs();
            boolean door = zoeker.alle(
                    i,
                    model.vrij[i] - e,
                    gewin,
                    schaal,
                    prijzen.best[i] - over - vast - bij,
                    team -> {
                        long waard = Prijzen.DEEL * model.metVloer(i, model.waarde(i, team)) + bij;
                        for (int j : team) {
                            waard -= prijzen.prijs[j];
                        }
                        if (prijzen.best[i] - waard <= over) {
                            mogelijk.add(new Keuze(team, zonder, prijzen.best[i] - waard));
                        }
                        return mogelijk.size() < hoogstens;
                    },
                    volger);
            if (!door) {
                return false;
            }
        }
        return true;
    }

    /** Whether all was looked at. */
    private boolean kies(int diepte, long kwijt, int leegTotNu) {
        if (stappen++ % KIJK == 0) {
            Stop.als(volger);
        }
        if (stappen > STAPPEN) {
            return false;
        }
        if (diepte == volgorde.length) {
            rond(leegTotNu);
            return true;
        }
        for (Keuze keuze : keuzes.get(volgorde[diepte])) {
            if (kwijt + keuze.tekort > over) {
                break;
            }
            long extra = leegTotNu + keuze.leeg > leeg ? over + 1 : neem(keuze.team);
            boolean door = true;
            if (extra <= over && kwijt + keuze.tekort + extra <= over) {
                gekozen[volgorde[diepte]] = keuze.team;
                door = kies(diepte + 1, kwijt + keuze.tekort + extra, leegTotNu + keuze.leeg);
            }
            if (extra <= over) {
                laat(keuze.team);
            }
            if (!door) {
                return false;
            }
        }
        return true;
    }

    /** Gives each of the team one more review; how much more falls short for certain, or more than there is when one has no room. */
    private long neem(int[] team) {
        long extra = 0;
        for (int p = 0; p < team.length; p++) {
            int j = team[p];
            if (aantal[j] + 1 >= tekort[j].length) {
                laat(Arrays.copyOf(team, p));
                return over + 1;
            }
            extra += Math.max(0, tekort[j][aantal[j] + 1] - tekort[j][aantal[j]]);
            aantal[j]++;
        }
        if (extra > over) {
            laat(team);
        }
        return extra;
    }

    private void laat(int[] team) {
        for (int j : team) {
            aantal[j]--;
        }
    }

    /** What is missing at gemeenten with too few counts only now: until here it could still have been made up. */
    private void rond(int leegTotNu) {
        if (leegTotNu < leeg) {
            return;
        }
        int[][] teams = new int[gekozen.length][];
        for (int i = 0; i < gekozen.length; i++) {
            teams[i] = Arrays.copyOf(gekozen[i], model.vrij[i]);
            Arrays.fill(teams[i], gekozen[i].length, model.vrij[i], Stand.LEEG);
        }
        long ruimte = prijzen.totaal() - (model.doel(teams) + 1) * Prijzen.DEEL;
        if (ruimte < over) {
            gevonden = teams;
            over = ruimte;
        }
    }
}
