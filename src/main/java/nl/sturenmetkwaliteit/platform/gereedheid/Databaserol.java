package nl.sturenmetkwaliteit.platform.gereedheid;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/**
 * What the role the service logs in as may do in the database, by itself or by becoming another role.
 *
 * @param bezit some of the tables it owns; empty when it owns none
 * @param wordtMigratierol whether it can become the role that migrates
 * @param gemigreerd whether the schema is there
 */
record Databaserol(
        String naam,
        boolean isOppermachtig,
        boolean omzeiltRijen,
        String bezit,
        boolean bezitDatabase,
        boolean wordtMigratierol,
        boolean gemigreerd) {

    private static final String VRAAG =
            """
            select current_user,
                exists (select 1 from pg_roles r where r.rolsuper and pg_has_role(current_user, r.oid, 'MEMBER')),
                exists (select 1 from pg_roles r where r.rolbypassrls and pg_has_role(current_user, r.oid, 'MEMBER')),
                coalesce((select string_agg(naam, ', ') from (
                    select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                      and pg_has_role(current_user, c.relowner, 'MEMBER')
                    order by 1 limit 3) enkele), ''),
                exists (select 1 from pg_database d where d.datname = current_database() and pg_has_role(current_user, d.datdba, 'MEMBER')),
                exists (select 1 from pg_roles r where r.rolname = ? and pg_has_role(current_user, r.oid, 'MEMBER')),
                exists (select 1 from pg_proc p where p.proname = 'begin_transactie')
            """;
    private static final String GEDULD_SECONDEN = "10";

    static Databaserol lees(Startinstellingen instellingen) throws SQLException {
        Properties inlog = new Properties();
        inlog.setProperty("user", instellingen.databaseGebruiker());
        inlog.setProperty("password", instellingen.databaseWachtwoord());
        inlog.setProperty("loginTimeout", GEDULD_SECONDEN);
        inlog.setProperty("connectTimeout", GEDULD_SECONDEN);
        try (Connection verbinding = verbind(instellingen.databaseUrl(), inlog)) {
            return lees(verbinding, instellingen.migratieGebruiker());
        }
    }

    private static Connection verbind(String url, Properties inlog) throws SQLException {
        try {
            // the driver manager does not find it by itself inside the packaged jar
            Class.forName("org.postgresql.Driver");
        } catch (ClassNotFoundException fout) {
            throw new SQLException("het stuurprogramma ontbreekt", fout);
        }
        return DriverManager.getConnection(url, inlog);
    }

    private static Databaserol lees(Connection verbinding, String migratierol) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(VRAAG)) {
            vraag.setString(1, migratierol);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return new Databaserol(
                        rij.getString(1),
                        rij.getBoolean(2),
                        rij.getBoolean(3),
                        rij.getString(4),
                        rij.getBoolean(5),
                        rij.getBoolean(6),
                        rij.getBoolean(7));
            }
        }
    }
}
