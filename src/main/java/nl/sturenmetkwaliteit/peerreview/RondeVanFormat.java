package nl.sturenmetkwaliteit.peerreview;

import java.util.List;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/**
 * A ronde as its format has it.
 *
 * @param alleenVervolg only where the casus follows up an earlier one
 */
record RondeVanFormat(
        RondeSoort soort,
        @Zin String titel,
        @Zin String uitleg,
        Onthulling onthulling,
        int duurDagen,
        boolean alleenVervolg,
        List<Rondeschrijver> schrijvers) {}
