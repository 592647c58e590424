package nl.sturenmetkwaliteit.platform.agenda;

/**
 * What an item of an agenda is. It is read by whoever looks at the calendar over someone's shoulder: so an item has a kind and a
 * gemeente, and never a word that somebody wrote.
 */
public enum Agendasoort {
    SESSIE("Sessie van een peerreview", "Session of a peer review"),
    RONDE("Schrijven in een peerreview", "Writing in a peer review"),
    UITNODIGING("Uitnodiging voor een peerreview beantwoorden", "Answer an invitation to a peer review"),
    TOESTEMMING("Toestemming voor een les beantwoorden", "Answer a request for consent"),
    VOORNEMEN("Terugkomen op een voornemen", "Come back to an intention"),
    OPVOLGMOMENT("Terugkomen op een peerreview", "Come back to a peer review");

    private final String nederlands;
    private final String engels;

    Agendasoort(String nederlands, String engels) {
        this.nederlands = nederlands;
        this.engels = engels;
    }

    String titel(boolean inHetEngels) {
        return inHetEngels ? engels : nederlands;
    }
}
