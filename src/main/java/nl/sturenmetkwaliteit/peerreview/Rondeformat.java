package nl.sturenmetkwaliteit.peerreview;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** An ordered list of rondes, as the method prescribes it. */
record Rondeformat(String code, @Zin String naam, @Zin String uitleg, List<RondeVanFormat> rondes) {

    static final String STANDAARD = "STUREN_MET_KWALITEIT";
    static final String KWARTAALGESPREK = "KWARTAALGESPREK_SYSTEEMWERELD_UITVOERING";

    /** What a review held by this format goes through; looking back takes something to look back at. */
    List<RondeVanFormat> rondes(boolean vervolg) {
        return rondes.stream().filter(r -> vervolg || !r.alleenVervolg()).toList();
    }
}
