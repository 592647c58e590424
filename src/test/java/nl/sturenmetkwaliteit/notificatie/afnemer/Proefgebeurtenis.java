package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lays down that something happened, as the outbox of the service would: only the rows. */
final class Proefgebeurtenis {

    private Proefgebeurtenis() {}

    /** A step of a casus of this gemeente, committed. */
    static void gebeurt(String gemeente, UUID ding, int stap) {
        try (Connection verbinding = verbinding()) {
            schrijf(verbinding, gemeente, ding, stap);
            verbinding.commit();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static void schrijf(Connection verbinding, String gemeente, UUID ding, int stap) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement gebeurtenis = verbinding.prepareStatement(
                        """
                        insert into gebeurtenis (id, gemeente, soort, ding, ding_id, van, naar, op, verwerkt_op)
                        values (?, ?, 'OVERGANG', 'casus', ?, 'CONCEPT', ?, now(), now())
                        """);
                PreparedStatement verdelen =
                        verbinding.prepareStatement("insert into te_verdelen (gebeurtenis) values (?)")) {
            gebeurtenis.setObject(1, id);
            gebeurtenis.setString(2, gemeente);
            gebeurtenis.setObject(3, ding);
            gebeurtenis.setString(4, status(stap));
            gebeurtenis.executeUpdate();
            verdelen.setObject(1, id);
            verdelen.executeUpdate();
        }
    }

    /** A number in the letters a status has. */
    static String status(int stap) {
        return String.valueOf(stap)
                .chars()
                .mapToObj(cijfer -> String.valueOf((char) ('A' + cijfer - '0')))
                .collect(Collectors.joining("", "STAP_", ""));
    }

    static void ruimOp() {
        Eigenaar.doe("delete from afnemersgebeurtenis where naar like 'STAP%'");
        Eigenaar.doe(
                "delete from te_verdelen where gebeurtenis in (select id from gebeurtenis where naar like 'STAP%')");
        Eigenaar.doe("delete from gebeurtenis where naar like 'STAP%'");
    }

    static Connection verbinding() throws SQLException {
        var instelling = ConfigProvider.getConfig();
        Connection verbinding = DriverManager.getConnection(
                instelling.getValue("quarkus.datasource.jdbc.url", String.class),
                instelling.getValue("quarkus.flyway.username", String.class),
                instelling.getValue("quarkus.flyway.password", String.class));
        verbinding.setAutoCommit(false);
        return verbinding;
    }
}
