package nl.sturenmetkwaliteit.gemeente.api;

/** Size class by number of inhabitants. */
public enum Grootteklasse {
    TOT_20K(20_000),
    VAN_20K_TOT_50K(50_000),
    VAN_50K_TOT_100K(100_000),
    VAN_100K_TOT_250K(250_000),
    VANAF_250K(Integer.MAX_VALUE);

    private final int tot;

    Grootteklasse(int tot) {
        this.tot = tot;
    }

    public static Grootteklasse van(int inwoners) {
        for (Grootteklasse klasse : values()) {
            if (inwoners < klasse.tot) {
                return klasse;
            }
        }
        return VANAF_250K;
    }
}
