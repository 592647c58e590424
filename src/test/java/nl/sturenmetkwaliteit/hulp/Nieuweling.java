package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;

import java.util.Map;
import java.util.UUID;

/** Someone a coordinator let in for one test, who may leave again. */
public record Nieuweling(String id, String email, String coordinator) {

    public static Nieuweling van(String coordinator) {
        return van(coordinator, nieuwAdres(), false);
    }

    public static Nieuweling van(String coordinator, String email, boolean wordtCoordinator) {
        String id = maak(
                coordinator,
                "/deelnemers",
                Map.of(
                        "naam",
                        "Nieuw Gezicht",
                        "email",
                        email,
                        "niveau",
                        "UITVOERING",
                        "coordinator",
                        wordtCoordinator));
        return new Nieuweling(id, email, coordinator);
    }

    /** Of nobody yet. */
    public static String nieuwAdres() {
        return "nieuw-" + UUID.randomUUID() + "@gemeente.example";
    }

    public String pad() {
        return "/deelnemers/" + id;
    }

    public void vertrekt() {
        String pad = pad();
        als(coordinator)
                .header("If-Match", etag(coordinator, pad))
                .delete(pad)
                .then()
                .statusCode(204);
    }
}
