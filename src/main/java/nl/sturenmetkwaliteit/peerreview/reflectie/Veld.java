package nl.sturenmetkwaliteit.peerreview.reflectie;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text of a reflectie, named as the contract names it. */
enum Veld {
    DENKEN("denken", MijnReflectieInvoer::denken),
    HANDELEN("handelen", MijnReflectieInvoer::handelen),
    LEREN("leren", MijnReflectieInvoer::leren),
    AANNAMES("aannames", MijnReflectieInvoer::aannames),
    EIGEN_AANNAME("eigenAanname", MijnReflectieInvoer::eigenAanname),
    HERKENNING("herkenning", MijnReflectieInvoer::herkenning),
    VOORBEELD("voorbeeld", MijnReflectieInvoer::voorbeeld),
    ADVIES("advies", MijnReflectieInvoer::advies),
    GEEN_ADVIES_OMDAT("geenAdviesOmdat", MijnReflectieInvoer::geenAdviesOmdat),
    TERUGBLIK("terugblik", MijnReflectieInvoer::terugblik),
    /** Only while a draft; at hand-in it goes to the writer's own gemeente. */
    SPIEGEL("spiegel", MijnReflectieInvoer::spiegel);

    private final String naam;
    private final Function<MijnReflectieInvoer, @Nullable String> tekst;

    Veld(String naam, Function<MijnReflectieInvoer, @Nullable String> tekst) {
        this.naam = naam;
        this.tekst = tekst;
    }

    String naam() {
        return naam;
    }

    @Nullable
    String in(MijnReflectieInvoer invoer) {
        return tekst.apply(invoer);
    }

    boolean isGevuldIn(MijnReflectieInvoer invoer) {
        return in(invoer) != null;
    }
}
