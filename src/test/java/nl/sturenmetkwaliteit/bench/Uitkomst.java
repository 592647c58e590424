package nl.sturenmetkwaliteit.bench;

import java.util.Arrays;

/** How many in a second, and how long the slowest of a hundred took. */
record Uitkomst(double perSeconde, double p50, double p99) {

    static Uitkomst van(long[] nanos, double seconden) {
        long[] duur = nanos.clone();
        Arrays.sort(duur);
        return new Uitkomst(duur.length / seconden, percentiel(duur, 0.50), percentiel(duur, 0.99));
    }

    private static double percentiel(long[] gesorteerd, double deel) {
        return gesorteerd.length == 0 ? Double.NaN : gesorteerd[(int) ((gesorteerd.length - 1) * deel)] / 1e6;
    }
}
