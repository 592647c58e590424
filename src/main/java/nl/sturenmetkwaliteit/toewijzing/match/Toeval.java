package nl.sturenmetkwaliteit.toewijzing.match;

/** Random numbers that are the same on each machine (xorshift, Marsaglia 2003; the multiplier is Vigna's). */
final class Toeval {

    private static final long MENG = 0x9E3779B97F4A7C15L;
    private static final long MAAL = 0x2545F4914F6CDD1DL;

    private long staat;

    Toeval(long zaad) {
        staat = (zaad ^ MENG) * MENG;
        if (staat == 0) {
            staat = MENG;
        }
    }

    int onder(int grens) {
        staat ^= staat >>> 12;
        staat ^= staat << 25;
        staat ^= staat >>> 27;
        long bits = (staat * MAAL) >>> 33;
        return (int) ((bits * grens) >>> 31);
    }
}
