package nl.sturenmetkwaliteit.platform.bericht;

import java.util.Map;

/** What there is to be told, for which a person may choose how. Contributed by the feature that tells. */
public interface Berichtsoorten {

    /** Every kind by name, in the order of showing, with how a mail carries it for who chose nothing. */
    Map<String, Berichtwijze> standaard();
}
