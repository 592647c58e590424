package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.als;

import java.util.ArrayList;
import java.util.List;

/** What waits for someone, to the last page. */
public final class Taken {

    private Taken() {}

    /** Each as its kind and its address, such as {@code RONDE_OPENEN /peerreviews/...}. */
    public static List<String> van(String wie) {
        List<String> taken = new ArrayList<>();
        String pad = "/taken?limit=100";
        while (pad != null) {
            var antwoord = als(wie).get(pad).then().statusCode(200).extract();
            List<String> soorten = antwoord.path("items.soort");
            List<String> paden = antwoord.path("items.pad");
            for (int i = 0; i < soorten.size(); i++) {
                taken.add(soorten.get(i) + " " + paden.get(i));
            }
            String volgende = antwoord.path("volgende");
            pad = volgende == null ? null : "/taken?limit=100&cursor=" + volgende;
        }
        return taken;
    }
}
