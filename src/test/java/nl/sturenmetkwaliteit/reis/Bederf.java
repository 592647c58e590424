package nl.sturenmetkwaliteit.reis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;

/** Spoils a database that was whole: a check that finds nothing then was never a check. */
final class Bederf {

    /**
     * All but three: a unique index keeps one true, no toestemming is left to have a history, and an aanmelding that is back at its
     * beginning needs none.
     */
    static final int OPGEMERKT = Invarianten.AANTAL - 3;

    private static final String SQL =
            """
            delete from geschiedenis;
            update casus set peerreview = null;
            update aanmelding set status = 'INGEDIEND';
            update gastrecht set tot_op = now();
            delete from inzending;
            update reflectie set onthuld_op = null;
            delete from spiegel;
            delete from toestemming;
            delete from les_versie;
            """;

    private Bederf() {}

    static void breng(String url) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        url, Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
                Statement s = c.createStatement()) {
            s.execute(SQL);
        }
    }
}
