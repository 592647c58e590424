package nl.sturenmetkwaliteit.notificatie.post;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a refusal. Only what says that the mailbox is not there counts as such: a server that refuses because of who we are, or because it
 * thinks this is spam, says nothing about the address.
 */
final class Weigering {

    /** Mailbox busy, full, unavailable, not local, name not allowed: RFC 5321, 4.2.3. */
    private static final Set<Integer> GEEN_POSTBUS = Set.of(450, 452, 550, 551, 552, 553);

    /** RFC 3463. Its second number is what the refusal is about: 1 the address, 2 the mailbox. */
    private static final Pattern UITGEBREID = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    private static final Set<String> OVER_HET_ADRES = Set.of("1", "2");
    private static final int VOL = 552;
    private static final String TE_VOL = "2.2";

    /** About the address too, but of the sender. */
    private static final Set<String> VAN_DE_AFZENDER = Set.of("1.7", "1.8");

    private Weigering() {}

    /** At the moment the address is named. */
    static Uitslag vanAdres(int code, String antwoord) {
        Matcher delen = UITGEBREID.matcher(antwoord);
        boolean uitgebreid = delen.find();
        boolean overHetAdres = uitgebreid ? isOverOntvanger(delen) : GEEN_POSTBUS.contains(code);
        if (!overHetAdres) {
            return new Uitslag(Uitslag.Soort.NIET_NU, code);
        }
        boolean voorgoed = code >= 500 && code != VOL && !(uitgebreid && isVol(delen));
        return new Uitslag(voorgoed ? Uitslag.Soort.ADRES_BESTAAT_NIET : Uitslag.Soort.ADRES_NU_NIET, code);
    }

    /** Whether a status as RFC 3463 has it says for good that the mailbox is not there. */
    static boolean isBlijvendOverHetAdres(String status) {
        Matcher delen = UITGEBREID.matcher(status);
        return delen.find() && delen.group(1).equals("5") && isOverOntvanger(delen) && !isVol(delen);
    }

    private static boolean isOverOntvanger(Matcher delen) {
        return OVER_HET_ADRES.contains(delen.group(2)) && !VAN_DE_AFZENDER.contains(reden(delen));
    }

    private static boolean isVol(Matcher delen) {
        return TE_VOL.equals(reden(delen));
    }

    private static String reden(Matcher delen) {
        return delen.group(2) + "." + delen.group(3);
    }
}
