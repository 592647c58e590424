package nl.sturenmetkwaliteit.platform.gereedheid;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the packaged product begins: it checks before anything is migrated or served. */
@QuarkusMain
public final class Hoofdprogramma {

    /** Loads the classes under {@code quarkus:dev}; the packaged product has another loader, whatever its profile says. */
    private static final String LADER_BIJ_ONTWIKKELING = "io.quarkus.bootstrap.classloading.QuarkusClassLoader";

    private Hoofdprogramma() {}

    public static void main(String... argumenten) {
        if (isVerpakt()) {
            List<String> bezwaren = Startcontrole.bezwaren(Startinstellingen.van(ConfigProvider.getConfig()));
            if (!bezwaren.isEmpty()) {
                System.err.println("De dienst start niet, want dat is nu niet veilig:");
                bezwaren.forEach(bezwaar -> System.err.println("- " + bezwaar));
                System.err.println("Alle instellingen staan in src/docs/beheer.md.");
                System.exit(1);
            }
        }
        // an address that is none gets an answer of ours, see Webregels; the framework's has no body
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(argumenten);
    }

    private static boolean isVerpakt() {
        return !Hoofdprogramma.class.getClassLoader().getClass().getName().equals(LADER_BIJ_ONTWIKKELING);
    }
}
