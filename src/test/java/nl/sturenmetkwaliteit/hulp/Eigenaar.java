package nl.sturenmetkwaliteit.hulp;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The owner of the tables, whom row security lets through: lays down what no operation makes, and looks behind the service. */
public final class Eigenaar {

    private Eigenaar() {}

    public static int doe(String sql, @Nullable Object... waarden) {
        try (Connection verbinding = verbinding();
                PreparedStatement opdracht = opdracht(verbinding, sql, waarden)) {
            return opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(sql, fout);
        }
    }

    public static long tel(String sql, @Nullable Object... waarden) {
        return Long.parseLong(lees(sql, waarden).get(0));
    }

    /** The first column of every row, as text. */
    public static List<String> lees(String sql, @Nullable Object... waarden) {
        List<String> gelezen = new ArrayList<>();
        try (Connection verbinding = verbinding();
                PreparedStatement vraag = opdracht(verbinding, sql, waarden);
                ResultSet rijen = vraag.executeQuery()) {
            while (rijen.next()) {
                gelezen.add(rijen.getString(1));
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(sql, fout);
        }
        return gelezen;
    }

    private static PreparedStatement opdracht(Connection verbinding, String sql, @Nullable Object... waarden)
            throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }

    /** For what takes more than one statement. */
    public static Connection verbinding() throws SQLException {
        var instelling = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                instelling.getValue("quarkus.datasource.jdbc.url", String.class),
                instelling.getValue("quarkus.flyway.username", String.class),
                instelling.getValue("quarkus.flyway.password", String.class));
    }
}
