package nl.sturenmetkwaliteit.toewijzing.match;

/** What makes a good peer and a good team. Wishes give way to each other; how heavily each one weighs is in {@link Gewichten}. */
public enum Wens {
    EXPERTISE("Kennis van de thema's", "Peers kennen de thema's van de casus.", 8, Peerwensen.EXPERTISE),
    VERGELIJKBAAR(
            "Vergelijkbare gemeenten",
            "Peers lijken in grootte en stedelijkheid op de gastheer.",
            5,
            Peerwensen.VERGELIJKBAAR),
    FRIS("Nieuwe ontmoetingen", "Peers waren niet kortgeleden bij elkaar te gast.", 4, Peerwensen.FRIS),
    WEDERKERIG("Wie krijgt, geeft", "Wie reviews kreeg, geeft ze ook.", 3, Peerwensen.WEDERKERIG),
    SPREIDING("Eerlijke verdeling", "De reviews zijn eerlijk verdeeld over de gemeenten.", 4, new Werking.Last()),
    EEN_VERGELIJKBARE(
            "Eén vergelijkbare per team",
            "In elk team zit minstens een vergelijkbare gemeente.",
            8,
            Teamwensen.EEN_VERGELIJKBARE),
    EEN_ANDERE(
            "Eén duidelijk andere per team",
            "In elk team zit minstens een duidelijk andere gemeente.",
            8,
            Teamwensen.EEN_ANDERE),
    TWEE_PER_JEUGDREGIO(
            "Hoogstens twee per jeugdregio",
            "In elk team zitten hoogstens twee gemeenten uit een jeugdregio.",
            8,
            new Werking.Hoogstens(Kandidaat::jeugdregio, 2)),
    NIVEAUS(
            "Alle niveaus in het team",
            "Samen kunnen de peers alle niveaus van de casus sturen.",
            10,
            Teamwensen.NIVEAUS);

    private final String naam;
    private final String uitleg;
    private final int standaard;
    private final Werking werking;

    Wens(String naam, String uitleg, int standaard, Werking werking) {
        this.naam = naam;
        this.uitleg = uitleg;
        this.standaard = standaard;
        this.werking = werking;
    }

    /** What it is called where someone chooses how heavily it weighs. */
    public String naam() {
        return naam;
    }

    public String uitleg() {
        return uitleg;
    }

    /** How heavily it weighs where nobody says otherwise. */
    public int standaard() {
        return standaard;
    }

    Werking werking() {
        return werking;
    }
}
