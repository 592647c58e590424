package nl.sturenmetkwaliteit.platform.gereedheid;

import java.sql.SQLException;
import java.util.List;

/** Looks at the settings, then at the database they point to. */
final class Startcontrole {

    private Startcontrole() {}

    /** Empty when it is safe to start. */
    static List<String> bezwaren(Startinstellingen instellingen) {
        List<String> bezwaren = Startvoorwaarde.bezwaren(instellingen);
        if (!bezwaren.isEmpty()) {
            return bezwaren;
        }
        try {
            return Databasevoorwaarde.bezwaren(Databaserol.lees(instellingen), instellingen);
        } catch (SQLException fout) {
            return List.of(
                    "De database laat ons niet binnen (" + fout.getMessage()
                            + "). Kijk of ze draait, en of SMK_DATABASE_URL, SMK_DATABASE_GEBRUIKER en SMK_DATABASE_WACHTWOORD kloppen.");
        }
    }
}
