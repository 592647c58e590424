package nl.sturenmetkwaliteit.privacy.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for personal data in texts that others will read. A text without findings may still give someone away: the
 * scan helps the writer, it does not prove anything.
 */
public interface Privacyscan {

    /** The findings in one text, in order of position, none overlapping another; {@code veld} is empty. */
    List<Bevinding> scan(String tekst);

    /** The findings in each field, in the map's order. */
    List<Bevinding> scan(Map<String, String> veldenMetTekst);

    /** The same without releases, for a text that no second person has looked at. */
    default Scanoordeel beoordeel(Map<String, String> veldenMetTekst, List<Bevestiging> bevestigingen) {
        return beoordeel(veldenMetTekst, bevestigingen, Set.of());
    }

    /**
     * Scans anew and weighs what people said about the findings. A confirmation or release without a matching finding
     * is ignored, so what is passed in can never hide something else.
     */
    Scanoordeel beoordeel(
            Map<String, String> veldenMetTekst, List<Bevestiging> bevestigingen, Set<BsnVrijgave> vrijgaven);

    /**
     * The fingerprint to store in a {@link BsnVrijgave}: keyed, over field, number and the words around it. The same
     * wherever these stand in the text.
     *
     * @param tekst the text of the field in which the finding was made
     */
    String vingerafdruk(String tekst, Bevinding bevinding);
}
