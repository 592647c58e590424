package nl.sturenmetkwaliteit.gemeente.stijl;

/**
 * A stylesheet that was looked through and sets nothing but design tokens.
 *
 * @param tekst written again from what was understood of it: what was not understood is not in it
 */
public record Stijlblad(String tekst) {

    static final String MEDIATYPE = "text/css";
}
