package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who can log in on a developer's machine. Not part of the packaged product. */
@Singleton
@IfBuildProfile("dev")
public class Demomensen {

    /** Of everyone in the local Keycloak. */
    public static final String WACHTWOORD = "welkom";

    private final List<Demomens> lijst;

    /**
     * Someone with an account.
     *
     * @param waarvan the gemeente, or NDSD
     * @param nu what waits for them in the demo story; empty for most
     */
    public record Demomens(String gebruikersnaam, String naam, String functie, String waarvan, String nu) {}

    Demomensen() throws IOException {
        try (InputStream bestand =
                Objects.requireNonNull(Demomensen.class.getResourceAsStream("/demo/mensen.yaml"), "mensen.yaml")) {
            this.lijst = lees(new YAMLMapper().readTree(bestand));
        }
    }

    public List<Demomens> lijst() {
        return lijst;
    }

    private static List<Demomens> lees(JsonNode demo) {
        Map<String, String> gemeenten = new HashMap<>();
        demo.path("gemeenten")
                .forEach(g ->
                        gemeenten.put(g.path("code").asText(), g.path("naam").asText()));
        List<Demomens> mensen = new ArrayList<>();
        for (JsonNode mens : demo.path("mensen")) {
            String rol = mens.path("coordinator").asBoolean() ? " (coördinator)" : "";
            mensen.add(mens(mens, gemeenten.getOrDefault(mens.path("gemeente").asText(), "") + rol));
        }
        demo.path("ndsd").forEach(mens -> mensen.add(mens(mens, "NDSD")));
        return List.copyOf(mensen);
    }

    private static Demomens mens(JsonNode mens, String waarvan) {
        return new Demomens(
                mens.path("gebruikersnaam").asText(),
                mens.path("naam").asText(),
                mens.path("functie").asText(),
                waarvan,
                mens.path("nu").asText());
    }
}
