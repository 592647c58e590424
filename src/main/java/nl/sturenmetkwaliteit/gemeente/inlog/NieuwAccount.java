package nl.sturenmetkwaliteit.gemeente.inlog;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the account of someone whom Keycloak does not know yet. */
@Singleton
class NieuwAccount {

    private static final Logger LOG = Logger.getLogger(NieuwAccount.class);
    private static final int BESTAAT_AL = 409;
    private static final String NIET_IN_EEN_NAAM = "[^\\p{L}\\p{M}\\p{N} .,'’-]";

    private final Optional<String> beginwachtwoord;

    NieuwAccount(@ConfigProperty(name = "smk.keycloak.beginwachtwoord") Optional<String> beginwachtwoord) {
        this.beginwachtwoord = beginwachtwoord;
    }

    UUID maak(Beheersessie sessie, Account account) {
        try {
            sessie.beheer().maakGebruiker(sessie.token(), gebruiker(account));
        } catch (WebApplicationException fout) {
            if (fout.getResponse().getStatus() != BESTAAT_AL) {
                throw fout;
            }
        }
        UUID id = sessie.beheer().gebruikers(sessie.token(), account.email(), true).stream()
                .map(KeycloakBeheer.Gebruiker::id)
                .findFirst()
                .orElseThrow();
        beginwachtwoord.ifPresent(wachtwoord ->
                LOG.infof("account %s gemaakt; inloggen met het e-mailadres en wachtwoord %s", id, wachtwoord));
        return id;
    }

    private Map<String, Object> gebruiker(Account account) {
        String[] naam = account.naam()
                .replaceAll(NIET_IN_EEN_NAAM, " ")
                .strip()
                .replaceAll("\\s+", " ")
                .split(" ", 2);
        Map<String, Object> gebruiker = new HashMap<>();
        gebruiker.put("username", account.email());
        gebruiker.put("email", account.email());
        gebruiker.put("firstName", naam[0].isEmpty() ? "-" : naam[0]);
        gebruiker.put("lastName", naam.length == 1 ? "-" : naam[1]);
        gebruiker.put("enabled", true);
        if (beginwachtwoord.isPresent()) {
            gebruiker.put("emailVerified", true);
            gebruiker.put(
                    "credentials",
                    List.of(Map.of("type", "password", "value", beginwachtwoord.get(), "temporary", false)));
        } else {
            gebruiker.put("requiredActions", List.of("VERIFY_EMAIL", "UPDATE_PASSWORD"));
        }
        return gebruiker;
    }
}
