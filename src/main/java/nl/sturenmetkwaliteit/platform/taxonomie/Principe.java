package nl.sturenmetkwaliteit.platform.taxonomie;

/** The seven principes under which the tips of the programme stand. */
public enum Principe implements Code {
    INSPIRERENDE_DOELEN(
            "Inspirerende doelen",
            "Doelen die u echt wilt, scherp genoeg om te schuren, samen gesteld en leidend in wat u doet."),
    WAARDEN_EN_GEDRAG("Waarden en gedrag", "Benoem de waarden eronder en spreek elkaar aan op gedrag."),
    LEER_VAN_DE_PRAKTIJK(
            "Leer van de praktijk",
            "Kijk voorbij de cijfers naar wat er gebeurt tussen professionals en inwoners, en borg het in beleid."),
    GELIJKWAARDIG_PARTNERSCHAP(
            "Gelijkwaardig partnerschap",
            "Geld en formele sturing zijn niet alles: vakmanschap, netwerk en vertrouwen wegen even zwaar."),
    GEZAMENLIJKE_VERANTWOORDELIJKHEID(
            "Gezamenlijke verantwoordelijkheid", "Sta naast elkaar, juist als het geld krap is en incidenten regeren."),
    PRACTICE_WHAT_YOU_PREACH(
            "Practice what you preach",
            "Het geldt voor iedereen, ook voor het Rijk: vertrouw wie u verantwoordelijk maakt."),
    BLIJF_LEREN_EN_REFLECTEREN("Blijf leren en reflecteren", "Elkaars kritische vriend zijn opent de impasse.");

    private final String naam;
    private final String uitleg;

    Principe(String naam, String uitleg) {
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
