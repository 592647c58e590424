package nl.sturenmetkwaliteit.demo;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether no gemeente was admitted yet. Asked as the owner of the tables: the application sees nothing without a caller. */
@Singleton
class Leegheid {

    private final String url;
    private final Optional<String> eigenaar;
    private final Optional<String> wachtwoord;

    Leegheid(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> eigenaar,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> wachtwoord) {
        this.url = url;
        this.eigenaar = eigenaar;
        this.wachtwoord = wachtwoord;
    }

    boolean isLeeg() {
        try (Connection verbinding =
                        DriverManager.getConnection(url, eigenaar.orElseThrow(), wachtwoord.orElseThrow());
                Statement vraag = verbinding.createStatement();
                ResultSet rij = vraag.executeQuery("select count(*) = 0 from gemeente")) {
            return rij.next() && rij.getBoolean(1);
        } catch (SQLException fout) {
            throw new IllegalStateException("de database laat zich niet bekijken", fout);
        }
    }
}
