package nl.sturenmetkwaliteit.lokaal;

import static nl.sturenmetkwaliteit.lokaal.Coordinaten.APP;
import static nl.sturenmetkwaliteit.lokaal.Coordinaten.EIGENAAR;
import static nl.sturenmetkwaliteit.lokaal.Coordinaten.TELLER;
import static nl.sturenmetkwaliteit.lokaal.Coordinaten.wachtwoord;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Prepares the roles and databases that in production the platform team makes. */
final class Databases {

    private final LokalePostgres postgres;

    Databases(LokalePostgres postgres) {
        this.postgres = postgres;
    }

    void prepare(String database, boolean opnieuw) {
        if (!database.matches("[a-z][a-z0-9_]*")) {
            throw new StartFout("Geen bruikbare naam voor een database: " + database);
        }
        try (Connection c = postgres.connect("postgres");
                Statement s = c.createStatement()) {
            makeRoles(c, s);
            if (opnieuw) {
                s.execute("drop database if exists " + database + " with (force)");
            }
            if (!exists(c, "select 1 from pg_database where datname = ?", database)) {
                s.execute("create database " + database + " owner " + EIGENAAR);
                s.execute("revoke all on database " + database + " from public");
                s.execute("grant connect on database " + database + " to " + APP);
            }
        } catch (SQLException fout) {
            throw new StartFout("Database " + database + " is niet klaar te zetten: " + fout.getMessage(), fout);
        }
    }

    private static void makeRoles(Connection c, Statement s) throws SQLException {
        String gewoon = " nosuperuser nobypassrls nocreatedb nocreaterole";
        for (String rol : new String[] {EIGENAAR, APP}) {
            if (!hasRole(c, rol)) {
                s.execute("create role " + rol + " login password '" + wachtwoord(rol) + "'" + gewoon);
            }
        }
        if (!hasRole(c, TELLER)) {
            s.execute("create role " + TELLER + " nologin" + gewoon);
            // the owner may hand functions over to it, but does not see with its eyes
            s.execute("grant " + TELLER + " to " + EIGENAAR + " with inherit false, set true");
        }
    }

    private static boolean hasRole(Connection c, String rol) throws SQLException {
        return exists(c, "select 1 from pg_roles where rolname = ?", rol);
    }

    private static boolean exists(Connection c, String vraag, String naam) throws SQLException {
        try (PreparedStatement p = c.prepareStatement(vraag)) {
            p.setString(1, naam);
            return p.executeQuery().next();
        }
    }
}
