package nl.sturenmetkwaliteit.gemeente.inlog;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One organization per gemeente, its alias the CBS code. Keycloak searches by name, so the alias is compared here. */
@Singleton
class Organisaties {

    private static final int HOOGSTENS = 100;
    private static final int BESTAAT_AL = 409;

    Optional<UUID> vind(Beheersessie sessie, String code, String naam) {
        return sessie.beheer().organisaties(sessie.token(), naam, HOOGSTENS).stream()
                .filter(organisatie -> code.equalsIgnoreCase(organisatie.alias()))
                .map(KeycloakBeheer.Organisatie::id)
                .findFirst();
    }

    UUID vindOfMaak(Beheersessie sessie, String code, String naam) {
        return vind(sessie, code, naam).orElseGet(() -> {
            maak(sessie, code, naam);
            return vind(sessie, code, naam).orElseThrow();
        });
    }

    private static void maak(Beheersessie sessie, String code, String naam) {
        try {
            sessie.beheer().maakOrganisatie(sessie.token(), organisatie(code, naam));
        } catch (WebApplicationException fout) {
            if (fout.getResponse().getStatus() != BESTAAT_AL) {
                throw fout;
            }
            sessie.beheer().maakOrganisatie(sessie.token(), organisatie(code, naam + " (" + code + ")"));
        }
    }

    /** Keycloak wants a domain; nobody is recognised by this one (RFC 6761). */
    private static Map<String, Object> organisatie(String code, String naam) {
        String domein = code.toLowerCase(Locale.ROOT) + ".invalid";
        return Map.of(
                "name",
                naam,
                "alias",
                code,
                "enabled",
                true,
                "domains",
                List.of(Map.of("name", domein, "verified", false)));
    }
}
