package nl.sturenmetkwaliteit.lokaal;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What to start and where.
 *
 * @param project the project's root
 * @param data the folder for the data of the parts
 * @param postgresPoort a fixed port, or 0 for any free one
 * @param keycloakPoort a fixed port, or 0 for any free one
 * @param post fixed ports of the mail server, or none
 * @param database the database to prepare
 * @param databaseOpnieuw drop that database first
 * @param keycloak whether Keycloak is needed at all: tests with a made-up identity start much faster without
 * @param vers start afresh: forget the data of the parts
 */
public record Instelling(
        Path project,
        Path data,
        int postgresPoort,
        int keycloakPoort,
        Postpoorten post,
        String database,
        boolean databaseOpnieuw,
        boolean keycloak,
        boolean vers) {

    private static final int POSTGRES = 54329;
    private static final int KEYCLOAK = 8180;

    /** Fixed ports and lasting data; {@code -Dvers} starts afresh. */
    public static Instelling voorOntwikkeling() {
        Path project = findProject();
        return new Instelling(
                project,
                gedeeld(project).resolve("ontwikkeling"),
                Integer.getInteger("lokaal.postgres.poort", POSTGRES),
                Integer.getInteger("lokaal.keycloak.poort", KEYCLOAK),
                Postpoorten.voorOntwikkeling(),
                "smk",
                false,
                true,
                isSet("vers"));
    }

    /** Free ports, and data apart from development; outside {@code target}, so that {@code clean} does not cost a realm import. */
    public static Instelling voorTests(String database, boolean keycloak) {
        Path project = findProject();
        return new Instelling(
                project, gedeeld(project).resolve("test"), 0, 0, Postpoorten.VRIJE, database, true, keycloak, false);
    }

    /** Holds what development and tests share: the unpacked programs. */
    Path gedeeld() {
        return gedeeld(project);
    }

    private static Path gedeeld(Path project) {
        return project.resolve(".lokaal");
    }

    private static Path findProject() {
        String map = System.getProperty(
                "basedir", System.getProperty("maven.multiModuleProjectDirectory", System.getProperty("user.dir")));
        return Path.of(map).toAbsolutePath().normalize();
    }

    private static boolean isSet(String naam) {
        String waarde = System.getProperty(naam, System.getenv(naam.toUpperCase(Locale.ROOT)));
        return waarde != null && !waarde.equalsIgnoreCase("false");
    }
}
