package nl.sturenmetkwaliteit.reis;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Basisgegevens;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Instelling;
import nl.sturenmetkwaliteit.lokaal.LokaleDelen;
import nl.sturenmetkwaliteit.lokaal.Pakket;

/**
 * The packaged product beside a real PostgreSQL and Keycloak, on a database of its own that knows the demo people.
 *
 * @param omgeving what it was started with, to start it again
 */
public record Proefopstelling(Coordinaten delen, Map<String, String> omgeving, Pakket dienst) implements AutoCloseable {

    public static Proefopstelling start(String database) throws IOException, InterruptedException, SQLException {
        Coordinaten delen = LokaleDelen.start(Instelling.voorTests(database, true));
        Map<String, String> omgeving = Pakket.proef(delen);
        Pakket dienst = Pakket.start(omgeving).wacht();
        Basisgegevens.leg(delen.jdbcUrl(), Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
        return new Proefopstelling(delen, omgeving, dienst);
    }

    @Override
    public void close() throws InterruptedException {
        dienst.close();
    }
}
