package nl.sturenmetkwaliteit.toewijzing.match;

/** What makes a good peer and a good team. Wishes give way to each other; how heavily each one weighs is in {@link Gewichten}. */
public enum Wens {
    EXPERTISE("Peers kennen de thema's van de casus.", 8),
    VERGELIJKBAAR("Peers lijken in grootte en stedelijkheid op de gastheer.", 5),
    FRIS("Peers waren niet kortgeleden bij elkaar te gast.", 4),
    WEDERKERIG("Wie reviews kreeg, geeft ze ook.", 3),
    SPREIDING("De reviews zijn eerlijk verdeeld over de gemeenten.", 4),
    EEN_VERGELIJKBARE("In elk team zit minstens een vergelijkbare gemeente.", 8),
    EEN_ANDERE("In elk team zit minstens een duidelijk andere gemeente.", 8),
    TWEE_PER_JEUGDREGIO("In elk team zitten hoogstens twee gemeenten uit een jeugdregio.", 8),
    NIVEAUS("Samen kunnen de peers alle niveaus van de casus sturen.", 10);

    private final String uitleg;
    private final int standaard;

    Wens(String uitleg, int standaard) {
        this.uitleg = uitleg;
        this.standaard = standaard;
    }

    public String uitleg() {
        return uitleg;
    }

    /** How heavily it weighs where nobody says otherwise. */
    public int standaard() {
        return standaard;
    }

    /** What it is called where someone chooses how heavily it weighs. */
    public String naam() {
        return switch (this) {
            case EXPERTISE -> "Kennis van de thema's";
            case VERGELIJKBAAR -> "Vergelijkbare gemeenten";
            case FRIS -> "Nieuwe ontmoetingen";
            case WEDERKERIG -> "Wie krijgt, geeft";
            case SPREIDING -> "Eerlijke verdeling";
            case EEN_VERGELIJKBARE -> "Eén vergelijkbare per team";
            case EEN_ANDERE -> "Eén duidelijk andere per team";
            case TWEE_PER_JEUGDREGIO -> "Hoogstens twee per jeugdregio";
            case NIVEAUS -> "Alle niveaus in het team";
        };
    }
}
