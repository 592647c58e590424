package nl.sturenmetkwaliteit.tip;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field of a reflectie from which a fragment may be taken. Never the spiegel. */
enum ReflectieVeld {
    DENKEN("denken"),
    HANDELEN("handelen"),
    LEREN("leren"),
    AANNAMES("aannames"),
    EIGEN_AANNAME("eigenAanname"),
    HERKENNING("herkenning"),
    VOORBEELD("voorbeeld"),
    ADVIES("advies"),
    GEEN_ADVIES_OMDAT("geenAdviesOmdat"),
    TERUGBLIK("terugblik");

    private final String veld;

    ReflectieVeld(String veld) {
        this.veld = veld;
    }

    @JsonValue
    String veld() {
        return veld;
    }

    @Override
    public String toString() {
        return veld;
    }
}
