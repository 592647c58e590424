package nl.sturenmetkwaliteit.hulp;

import jakarta.enterprise.context.ApplicationScoped;
import nl.sturenmetkwaliteit.gemeente.inlog.Inlogadres;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the service looks for Keycloak. A test that sends it elsewhere puts it right again: the others need the real one. */
@ApplicationScoped
public class Keycloakadres {

    /** Nobody answers here. */
    public static final String NERGENS = "http://127.0.0.1:1";

    private final Inlogadres adres;
    private final String echt;

    Keycloakadres(Inlogadres adres, @ConfigProperty(name = "smk.keycloak.url") String echt) {
        this.adres = adres;
        this.echt = echt;
    }

    public String echt() {
        return echt;
    }

    public void wijs(String url) {
        adres.wijs(url);
    }

    public void herstel() {
        adres.wijs(echt);
    }
}
