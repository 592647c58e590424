package nl.sturenmetkwaliteit.platform.taxonomie;

/** Where steering takes place (Meijs 2017). */
public enum Arena implements Code {
    POLITIEK("Politieke arena", "Raad en college: beleid en het algemeen belang."),
    PUBLIEK("Publieke arena", "Wat inwonersorganen en verenigingen inbrengen."),
    PRIVAAT("Private arena", "Gecontracteerde aanbieders en contractmanagement."),
    PRIVEDOMEIN("Privédomein", "De informele zorg rond de inwoner.");

    private final String naam;
    private final String uitleg;

    Arena(String naam, String uitleg) {
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
