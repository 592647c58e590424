package nl.sturenmetkwaliteit.gemeente.belang;

/** Why, which decides how hard. */
enum Grond {
    AMBTELIJKE_SAMENWERKING(Soort.HARD),
    FUSIE(Soort.HARD),
    /** Told to nobody but who declared it. */
    GESCHIL(Soort.HARD),
    BUREN(Soort.ZACHT),
    JEUGDREGIO(Soort.ZACHT),
    INKOOPREGIO(Soort.ZACHT),
    RECENT_BEOORDEELD(Soort.ZACHT);

    private final Soort soort;

    Grond(Soort soort) {
        this.soort = soort;
    }

    Soort soort() {
        return soort;
    }
}
