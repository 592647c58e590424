package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;

import java.util.Map;
import java.util.UUID;

/** Someone a coordinator let in for one test, who may leave again. */
public record Nieuweling(String id, String email, String coordinator) {

    public static Nieuweling van(String coordinator) {
        String email = "nieuw-" + UUID.randomUUID() + "@gemeente.example";
        String id = maak(
                coordinator,
                "/deelnemers",
                Map.of("naam", "Nieuw Gezicht", "email", email, "niveau", "UITVOERING", "coordinator", false));
        return new Nieuweling(id, email, coordinator);
    }

    public void vertrekt() {
        String pad = "/deelnemers/" + id;
        als(coordinator)
                .header("If-Match", etag(coordinator, pad))
                .delete(pad)
                .then()
                .statusCode(204);
    }
}
