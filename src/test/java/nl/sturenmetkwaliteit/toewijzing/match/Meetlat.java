package nl.sturenmetkwaliteit.toewijzing.match;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The matcher and what it is compared with, on the same season: what each reaches, and how long it takes. */
public final class Meetlat {

    private static final long ZETTEN = 20_000_000;
    private static final double MILJARD = 1e9;

    private final Matchinvoer invoer;

    public Meetlat(Matchinvoer invoer) {
        this.invoer = invoer;
    }

    /**
     * @param slechtste the points of the casus that is worst off, for each place
     * @param rekentijd seconds of the processor, which others on the machine do not lengthen
     * @param gebroken casussen whose team breaks a team rule
     */
    public record Stand(
            long doel, long grens, double slechtste, int gebroken, double seconden, double rekentijd, long megabytes) {}

    public Stand matcher() {
        return meet(() -> {
            Model model = new Model(invoer);
            Zoektocht.Vondst vondst = new Zoektocht(model, invoer.zaad(), Volger.GEEN).zoek();
            return stand(model, vondst.gekozen, vondst.grens);
        });
    }

    public Stand greedy() {
        return meet(() -> {
            Model model = new Model(invoer);
            return stand(model, Schets.greedy(model).team, 0);
        });
    }

    public Stand koeling() {
        return meet(() -> {
            Model model = new Model(invoer);
            return stand(model, Schets.koeling(model, ZETTEN).team, 0);
        });
    }

    public OptionalLong optimum(int seconden) {
        return Bewijs.optimum(invoer, seconden);
    }

    private static Stand meet(Supplier<Stand> wat) {
        List<MemoryPoolMXBean> hoop = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(deel -> deel.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        hoop.forEach(MemoryPoolMXBean::resetPeakUsage);
        ThreadMXBean draden = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long rekende = draden.getCurrentThreadCpuTime();
        Stand stand = wat.get();
        double seconden = (System.nanoTime() - begin) / MILJARD;
        double rekentijd = (draden.getCurrentThreadCpuTime() - rekende) / MILJARD;
        long hoogste =
                hoop.stream().mapToLong(deel -> deel.getPeakUsage().getUsed()).sum();
        return new Stand(
                stand.doel(), stand.grens(), stand.slechtste(), stand.gebroken(), seconden, rekentijd, hoogste >> 20);
    }

    private static Stand stand(Model model, int[][] teams, long grens) {
        double slechtste = Double.MAX_VALUE;
        int gebroken = 0;
        for (int i = 0; i < teams.length; i++) {
            slechtste = Math.min(
                    slechtste,
                    (double) model.waarde(i, teams[i]) / model.vragen.get(i).plaatsen());
            int dekking = model.vasteDekking[i];
            for (int j : teams[i]) {
                dekking |= j >= 0 ? model.dekt[i][j] : 0;
            }
            gebroken += model.boetes[i][dekking] > 0 || model.teveel(i, teams[i]) > 0 ? 1 : 0;
        }
        return new Stand(model.doel(teams), grens, slechtste, gebroken, 0, 0, 0);
    }
}
