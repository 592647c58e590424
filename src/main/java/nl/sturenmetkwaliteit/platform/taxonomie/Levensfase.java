package nl.sturenmetkwaliteit.platform.taxonomie;

/** In which phase the local system is (Meijs 2017). */
public enum Levensfase implements Code {
    CHAOS("Chaos", "Hoe het samenspel gaat lopen staat nog niet vast."),
    ZELFORGANISATIE("Zelforganisatie", "Tussen de partijen vormen zich patronen."),
    ZELFREGULATIE("Zelfregulatie", "Sterke partijen bepalen het gedrag, de verscheidenheid neemt af."),
    VERSTARRING("Verstarring", "Doelmatigheid gaat voor kwaliteit, er past zich weinig meer aan.");

    private final String naam;
    private final String uitleg;

    Levensfase(String naam, String uitleg) {
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
