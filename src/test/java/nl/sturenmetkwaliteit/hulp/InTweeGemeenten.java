package nl.sturenmetkwaliteit.hulp;

import java.util.Map;
import java.util.UUID;

/**
 * Someone made for one test, with one account and two deelnemers.
 *
 * @param eerste the deelnemer, in the gemeente that invited first
 * @param tweede the coordinator, in the gemeente that invited later
 */
public record InTweeGemeenten(String email, String eerste, String tweede) {

    public static InTweeGemeenten maak(String coordinatorVanEerste, String coordinatorVanTweede) {
        String email = "twee-" + UUID.randomUUID() + "@bureau.example";
        return new InTweeGemeenten(
                email, nodigUit(coordinatorVanEerste, email, false), nodigUit(coordinatorVanTweede, email, true));
    }

    public static String nodigUit(String wie, String email, boolean coordinator) {
        return Als.maak(
                wie,
                "/deelnemers",
                Map.of("naam", "Twee Petten", "email", email, "niveau", "BELEID", "coordinator", coordinator));
    }
}
