package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events as others read them. */
@ApplicationScoped
class CloudEvents {

    private static final String VERSIE = "1.0";
    private static final String JSON = "application/json";

    private final String bron;
    private final String api;

    CloudEvents(
            @ConfigProperty(name = "smk.gebeurtenissen.bron") String bron,
            @ConfigProperty(name = "smk.adres") Optional<String> adres,
            @ConfigProperty(name = "quarkus.rest.path") String api) {
        this.bron = bron;
        this.api = adres.orElse("").replaceAll("/+$", "") + api;
    }

    CloudEvent van(Gebeurtenisrij rij) {
        return new CloudEvent(
                VERSIE,
                rij.id(),
                bron,
                rij.soort().type(),
                rij.dingId(),
                rij.op(),
                sequence(rij.positie()),
                rij.pad() == null ? null : api + rij.pad(),
                JSON,
                new CloudEvent.Inhoud(rij.van(), rij.naar(), rij.peerreview()));
    }

    static String sequence(long positie) {
        return "%012d".formatted(positie);
    }
}
