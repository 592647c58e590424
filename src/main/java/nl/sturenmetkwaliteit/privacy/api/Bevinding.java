package nl.sturenmetkwaliteit.privacy.api;

/**
 * A place in a text that looks like personal data. Holds no text, so that it can be logged, stored and sent safely.
 *
 * @param veld the field that the text came from, or {@link #ZONDER_VELD}
 * @param begin first position, in UTF-16 units as Java and JavaScript count them
 * @param einde position after the last
 */
public record Bevinding(String veld, Soort soort, Ernst ernst, int begin, int einde) {

    /** The field name of findings in a text that belongs to no field. */
    public static final String ZONDER_VELD = "";

    public Bevinding {
        if (begin < 0 || einde <= begin) {
            throw new IllegalArgumentException("Een bevinding beslaat minstens een teken");
        }
        if (ernst == Ernst.BLOKKEERT && soort != Soort.BSN) {
            throw new IllegalArgumentException("Alleen een BSN blokkeert");
        }
    }

    public boolean blokkeert() {
        return ernst == Ernst.BLOKKEERT;
    }
}
