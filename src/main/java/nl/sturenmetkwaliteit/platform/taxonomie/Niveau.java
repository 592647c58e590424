package nl.sturenmetkwaliteit.platform.taxonomie;

/** At which level someone works. Learning takes place at all of them, so a review team mixes them. */
public enum Niveau implements Code {
    BESTUURLIJK("Bestuurlijk", "Wethouders, directie en raad."),
    BELEID("Beleid", "Beleid, inkoop en contractmanagement."),
    UITVOERING("Uitvoering", "Wijkteams, toegang en consulenten.");

    private final String naam;
    private final String uitleg;

    Niveau(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }
}
