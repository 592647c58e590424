package nl.sturenmetkwaliteit.privacy.api;

/**
 * The writer's word that a warning may stay, for instance "openbaar nummer van het wijkteam". It counts for exactly
 * the place and kind it names; a blocking finding cannot be confirmed.
 *
 * @param reden why the text may stay; kept with the text
 */
public record Bevestiging(String veld, Soort soort, int begin, int einde, String reden) {

    /** The shortest reason that can say something. */
    public static final int REDEN_MINSTE_LENGTE = 5;

    public Bevestiging {
        if (reden.strip().length() < REDEN_MINSTE_LENGTE) {
            throw new IllegalArgumentException(
                    "Een bevestiging vraagt een reden van minstens " + REDEN_MINSTE_LENGTE + " tekens");
        }
    }

    /** Leaves the reason out: people may repeat in it what the scan found. */
    @Override
    public String toString() {
        return "Bevestiging[veld=" + veld + ", soort=" + soort + ", begin=" + begin + ", einde=" + einde + "]";
    }
}
