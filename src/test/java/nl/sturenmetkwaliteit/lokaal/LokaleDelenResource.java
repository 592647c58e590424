package nl.sturenmetkwaliteit.lokaal;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a test run its own database, made anew, and Keycloak where it asks for one. The parts stop when the JVM ends, not when a
 * test class does, so that an application that restarts between test profiles does not wait for them again.
 */
public final class LokaleDelenResource implements QuarkusTestResourceLifecycleManager {

    /** Argument: the name of the database, {@code smk_test} when absent. */
    public static final String DATABASE = "database";

    /** Argument: {@code false} for tests that make up their identity; saves seconds. */
    public static final String KEYCLOAK = "keycloak";

    private Map<String, String> argumenten = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        argumenten = initArgs;
    }

    @Override
    public Map<String, String> start() {
        return LokaleDelen.start(Instelling.voorTests(
                        argumenten.getOrDefault(DATABASE, "smk_test"),
                        Boolean.parseBoolean(argumenten.getOrDefault(KEYCLOAK, "true"))))
                .config();
    }

    @Override
    public void stop() {}
}
