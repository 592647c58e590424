package nl.sturenmetkwaliteit.platform.taxonomie;

/** From where a reflection looks. */
public enum Dimensie implements Code {
    DENKEN("Denken", "Hoe er naar het vraagstuk gekeken wordt."),
    HANDELEN("Handelen", "Wat er gedaan wordt, en door wie."),
    LEREN("Leren", "Hoe er van geleerd wordt."),
    AANNAMES("Aannames", "Wat er voor waar wordt gehouden.");

    private final String naam;
    private final String uitleg;

    Dimensie(String naam, String uitleg) {
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
