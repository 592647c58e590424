package nl.sturenmetkwaliteit.toewijzing;

/** The two clocks of an invitation: answer by, contribute by. */
enum Termijn {
    ANTWOORD("antwoordUiterlijkOp"),
    BIJDRAGE("bijdrageUiterlijkOp");

    private final String veld;

    Termijn(String veld) {
        this.veld = veld;
    }

    String veld() {
        return veld;
    }
}
