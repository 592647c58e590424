package nl.sturenmetkwaliteit.toewijzing.match;

/** Why two gemeenten should not review each other. Of what others may not know there is one, and it does not say more. */
public enum Grond {
    BUREN("buren"),
    JEUGDREGIO("dezelfde jeugdregio"),
    INKOOPREGIO("dezelfde inkoopregio"),
    RECENT_BEOORDEELD("minder dan twee jaar geleden bij elkaar te gast"),
    NIET_BESCHIKBAAR("niet beschikbaar");

    private final String woorden;

    Grond(String woorden) {
        this.woorden = woorden;
    }

    String woorden() {
        return woorden;
    }
}
