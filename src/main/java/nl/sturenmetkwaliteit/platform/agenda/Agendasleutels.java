package nl.sturenmetkwaliteit.platform.agenda;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Geheim;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;

/** Who a secret address belongs to, while that person takes part. Asked before a transaction: it is what tells who is calling. */
@ApplicationScoped
class Agendasleutels {

    private static final String VAN = "select sleutel, gemeente, naam from wiens_agenda(?)";

    private final AgroalDataSource database;

    Agendasleutels(AgroalDataSource database) {
        this.database = database;
    }

    /** As a coordinator, if the administration still says so: the begin of the transaction decides on the rank of this moment. */
    Optional<Actor> van(String geheim) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(VAN)) {
            vraag.setBytes(1, Geheim.hash(geheim));
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Actor(
                                rij.getObject("sleutel", UUID.class),
                                rij.getString("gemeente"),
                                Rol.COORDINATOR,
                                rij.getString("naam"),
                                null))
                        : Optional.empty();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("van wie een adres is liet zich niet lezen", fout);
        }
    }
}
