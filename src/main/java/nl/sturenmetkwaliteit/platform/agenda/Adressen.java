package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses an agenda leads to, without a slash behind: under the address that is configured for this service, as what a request calls
 * its host anyone can make up. Without one, what the request says.
 */
@ApplicationScoped
class Adressen {

    private final Optional<String> ingesteld;

    Adressen(@ConfigProperty(name = "smk.adres") Optional<String> ingesteld) {
        this.ingesteld = ingesteld;
    }

    /** Of the pages: they have the same paths as the things, without what is of the API alone. */
    String vanProduct(UriInfo uri) {
        return ingesteld
                .orElseGet(() -> uri.getBaseUri().resolve("/").toString())
                .replaceAll("/+$", "");
    }

    String vanApi(UriInfo uri) {
        return vanProduct(uri) + uri.getBaseUri().getPath().replaceAll("/+$", "");
    }
}
