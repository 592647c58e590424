package nl.sturenmetkwaliteit.platform.identiteit;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.jspecify.annotations.Nullable;

/** What the path of a request names: the review it works in, and the last thing with an id. */
record Verzoekpad(@Nullable UUID review, @Nullable String ding, @Nullable UUID dingId) {

    /** Java reads a UUID without its leading zeros too; then the review in the path would go unnoticed. */
    private static final Pattern VERKORT = Pattern.compile("\\p{XDigit}+(-\\p{XDigit}+){4}");

    static Verzoekpad van(String pad) {
        String[] delen = pad.split("/", -1);
        UUID review = null;
        String ding = null;
        UUID dingId = null;
        for (int i = 2; i < delen.length; i++) {
            if (delen[i].length() == 36) {
                dingId = uuid(delen[i]);
                ding = delen[i - 1];
                if (i == 2 && ding.equals("peerreviews")) {
                    review = dingId;
                }
            } else if (VERKORT.matcher(delen[i]).matches()) {
                throw ProbleemException.nietGevonden();
            }
        }
        return new Verzoekpad(review, ding, dingId);
    }

    Beller.Verzoek verzoek(String operatie, boolean wijzigt) {
        return new Beller.Verzoek(operatie, wijzigt, review, ding, dingId);
    }

    private static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException geenUuid) {
            throw ProbleemException.nietGevonden();
        }
    }
}
