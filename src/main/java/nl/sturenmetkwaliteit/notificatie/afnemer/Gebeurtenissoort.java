package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.util.Locale;

/** What another system can hear of. The database says whose each is: {@code eigenaars_van}. */
enum Gebeurtenissoort {
    CASUS_STATUS,
    AANMELDING_INGEDIEND,
    AANMELDING_STATUS,
    UITNODIGING_STATUS,
    PEERREVIEW_STATUS,
    RONDE_STATUS,
    RONDE_VERLENGD,
    SESSIE_STATUS,
    SESSIE_VOORGESTELD,
    TIP_STATUS,
    TOESTEMMING_GEVRAAGD,
    TOESTEMMING_STATUS,
    TOEPASSING_STATUS,
    LES_STATUS,
    SEIZOEN_STATUS;

    private static final String STATUS = "STATUS";
    private static final String BEGIN = "nl.sturenmetkwaliteit.";

    /** The thing, and what happened to it, in the past tense. */
    String type() {
        String[] delen = name().split("_", 2);
        String gebeurd = delen[1].equals(STATUS) ? "status-gewijzigd" : delen[1].toLowerCase(Locale.ROOT);
        return BEGIN + delen[0].toLowerCase(Locale.ROOT) + "." + gebeurd;
    }
}
