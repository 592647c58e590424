package nl.sturenmetkwaliteit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import nl.sturenmetkwaliteit.privacy.api.Vingerafdruksleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret of the fingerprints, from the configuration; the same on every instance. */
@ApplicationScoped
class Sleutel implements Vingerafdruksleutel {

    private final byte[] bytes;

    Sleutel(@ConfigProperty(name = "smk.vingerafdruk.sleutel") String sleutel) {
        this.bytes = sleutel.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
