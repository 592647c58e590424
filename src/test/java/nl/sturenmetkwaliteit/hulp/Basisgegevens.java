package nl.sturenmetkwaliteit.hulp;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo gemeenten and their people, laid under every test by the owner of the tables. */
@Singleton
public class Basisgegevens {

    private final String url;
    private final String eigenaar;
    private final String wachtwoord;

    Basisgegevens(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String eigenaar,
            @ConfigProperty(name = "quarkus.flyway.password") String wachtwoord) {
        this.url = url;
        this.eigenaar = eigenaar;
        this.wachtwoord = wachtwoord;
    }

    void leg(@Observes StartupEvent start) throws SQLException {
        leg(url, eigenaar, wachtwoord);
    }

    /** Under a service that runs elsewhere, once it has migrated. */
    public static void leg(String url, String eigenaar, String wachtwoord) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(url, eigenaar, wachtwoord)) {
            for (JsonNode gemeente : Mensen.gemeenten().toList()) {
                voegGemeenteToe(verbinding, gemeente);
            }
            for (JsonNode mens : Mensen.vanGemeenten().toList()) {
                voegDeelnemerToe(verbinding, mens);
            }
            laatElkaarVakerReviewen(verbinding);
        }
    }

    /**
     * In the tests the same few review each other all day long, and after each harvest that would be a conflict for two years. What follows
     * from a review is tried with gemeenten that are in no other test.
     */
    private static void laatElkaarVakerReviewen(Connection verbinding) throws SQLException {
        String codes = Mensen.gemeenten()
                .map(gemeente -> "'" + gemeente.get("code").asText() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(
                    "create or replace function sla_over() returns trigger language plpgsql as 'begin return null; end'");
            opdracht.execute(
                    """
                    create or replace trigger vaker_reviewen before insert on belangenconflict for each row
                    when (new.grond = 'RECENT_BEOORDEELD' and new.afgeleid and new.gemeente in %s and new.andere_gemeente in %s)
                    execute function sla_over()
                    """
                            .formatted(codes, codes));
        }
    }

    private static void voegGemeenteToe(Connection verbinding, JsonNode gemeente) throws SQLException {
        try (PreparedStatement rij = verbinding.prepareStatement(
                """
                insert into gemeente (code, naam, provincie, grootteklasse, stedelijkheid, toegelaten_op)
                values (?, ?, 'Onbekend', 'VAN_20K_TOT_50K', 'MATIG', now()) on conflict do nothing
                """)) {
            rij.setString(1, gemeente.get("code").asText());
            rij.setString(2, gemeente.get("naam").asText());
            rij.executeUpdate();
        }
    }

    private static void voegDeelnemerToe(Connection verbinding, JsonNode mens) throws SQLException {
        try (PreparedStatement rij = verbinding.prepareStatement(
                """
                insert into deelnemer (gemeente, id, keycloak_id, naam, email, functie, niveau, coordinator, status, gemaakt_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'ACTIEF', now()) on conflict do nothing
                """)) {
            rij.setString(1, mens.get("gemeente").asText());
            rij.setObject(2, UUID.fromString(mens.get("deelnemerId").asText()));
            rij.setObject(3, UUID.fromString(mens.get("keycloakId").asText()));
            rij.setString(4, mens.get("naam").asText());
            rij.setString(5, mens.get("email").asText());
            rij.setString(6, mens.get("functie").asText());
            rij.setString(7, mens.get("niveau").asText());
            rij.setBoolean(8, mens.get("coordinator").asBoolean());
            rij.executeUpdate();
        }
    }
}
