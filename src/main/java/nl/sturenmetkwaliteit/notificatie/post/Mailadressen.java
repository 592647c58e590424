package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of this service that stand in a mail. */
@ApplicationScoped
class Mailadressen {

    private final Optional<String> basis;

    Mailadressen(@ConfigProperty(name = "smk.adres") Optional<String> basis) {
        this.basis = basis;
    }

    /** Of a thing in the product; who is not logged in logs in first and comes out there. */
    String van(String pad) {
        return basis() + "/inloggen?naar=" + pad;
    }

    String voorkeuren() {
        return van("/ik/voorkeuren");
    }

    /** The page where one presses a button. */
    String afmeldpagina(String sleutel) {
        return basis() + "/afmelden/" + sleutel;
    }

    /** Where a mail program unsubscribes by itself: RFC 8058. */
    String afmelding(String sleutel) {
        return basis() + "/api/v1/afmeldingen/" + sleutel;
    }

    /** After the @ of ids: the host of the service. */
    String domein() {
        return URI.create(basis()).getHost();
    }

    /** Of the product, without a slash behind. */
    String basis() {
        return basis.orElseThrow().replaceAll("/+$", "");
    }
}
