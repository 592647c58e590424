package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.hulp.Als.als;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An abonnement of Schiermonnikoog, and the secret it was told with. */
record Proefabonnement(String id, String geheim) {

    static final String COORDINATOR = "tjitske.schiermonnikoog";
    static final String GEMEENTE = "GM0088";

    static Proefabonnement van(Haak haak, String... soorten) {
        Response gemaakt = als(COORDINATOR)
                .body(Map.of("doel", "Wij zetten een taak klaar.", "adres", haak.adres(), "soorten", List.of(soorten)))
                .post("/abonnementen");
        gemaakt.then().statusCode(201);
        return new Proefabonnement(gemaakt.path("id"), gemaakt.path("geheim"));
    }

    String pad() {
        return "/abonnementen/" + id;
    }

    Response lees() {
        Response antwoord = als(COORDINATOR).get(pad());
        antwoord.then().statusCode(200);
        return antwoord;
    }

    /** As a receiver does it, with what Standard Webhooks says and nothing of ours. */
    static String nagerekend(String geheim, Haak.Bericht bericht) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(geheim.substring("whsec_".length())), "HmacSHA256"));
        String inhoud = bericht.id() + "." + bericht.tijdstip() + "." + bericht.tekst();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(inhoud.getBytes(StandardCharsets.UTF_8)));
    }
}
