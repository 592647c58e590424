package nl.sturenmetkwaliteit.hulp;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The owner of the tables, who sees and may lay down everything: for what a test must find in place, and to look behind the service. */
public final class Eigenaar {

    private Eigenaar() {}

    public static void doe(String sql, Object... waarden) {
        try (Connection verbinding = verbinding();
                PreparedStatement opdracht = vul(verbinding.prepareStatement(sql), waarden)) {
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(sql, fout);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> lees(String sql, Object... waarden) {
        List<String> gelezen = new ArrayList<>();
        try (Connection verbinding = verbinding();
                PreparedStatement vraag = vul(verbinding.prepareStatement(sql), waarden);
                ResultSet rijen = vraag.executeQuery()) {
            while (rijen.next()) {
                gelezen.add(rijen.getString(1));
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(sql, fout);
        }
        return gelezen;
    }

    private static PreparedStatement vul(PreparedStatement opdracht, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }

    private static Connection verbinding() throws SQLException {
        var instelling = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                instelling.getValue("quarkus.datasource.jdbc.url", String.class),
                instelling.getValue("quarkus.flyway.username", String.class),
                instelling.getValue("quarkus.flyway.password", String.class));
    }
}
