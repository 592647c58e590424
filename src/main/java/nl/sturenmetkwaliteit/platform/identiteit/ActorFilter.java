package nl.sturenmetkwaliteit.platform.identiteit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the verified token who is acting. A token without exactly one gemeente, or an NDSD role, opens nothing; nor does one that
 * claims both.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class ActorFilter implements ContainerRequestFilter {

    /** Whom the page that asks shows, by the {@code id} of {@code /ik}. */
    private static final String GETOOND = "Smk-Persoon";

    private static final Set<String> LEZEND = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identiteit;
    private final Beller beller;
    private final ResourceInfo operatie;

    ActorFilter(SecurityIdentity identiteit, Beller beller, ResourceInfo operatie) {
        this.identiteit = identiteit;
        this.beller = beller;
        this.operatie = operatie;
    }

    @Override
    public void filter(ContainerRequestContext verzoek) {
        if (identiteit.isAnonymous()) {
            return;
        }
        beller.is(
                identiteit.getPrincipal() instanceof Machine machine
                        ? machine.actor()
                        : actor((JsonWebToken) identiteit.getPrincipal(), identiteit.getRoles()));
        beller.getoond(verzoek.getHeaderString(GETOOND));
        beller.vraagt(Verzoekpad.van(verzoek.getUriInfo().getPath())
                .verzoek(operatie.getResourceMethod().getName(), !LEZEND.contains(verzoek.getMethod())));
    }

    private static Actor actor(JsonWebToken token, Set<String> rollen) {
        List<String> gemeenten = gemeenten(token.getClaim("organization"));
        UUID sleutel = UUID.fromString(token.getSubject());
        String naam = token.getClaim("name") == null ? token.getName() : token.getClaim("name");
        String email = token.getClaim("email");
        boolean beheerder = rollen.contains(Rollen.NDSD_BEHEERDER);
        boolean ndsd = beheerder || rollen.contains(Rollen.NDSD_MEDEWERKER);
        if (ndsd && gemeenten.isEmpty()) {
            return new Actor(sleutel, null, beheerder ? Rol.BEHEERDER : Rol.NDSD, naam, email);
        }
        boolean coordinator = rollen.contains(Rollen.COORDINATOR);
        if (!ndsd && gemeenten.size() == 1 && (coordinator || rollen.contains(Rollen.DEELNEMER))) {
            return new Actor(sleutel, gemeenten.get(0), coordinator ? Rol.COORDINATOR : Rol.DEELNEMER, naam, email);
        }
        throw ProbleemException.geenToegang(
                "U bent niet ingelogd voor precies een gemeente. Werkt u voor meer gemeenten, log dan opnieuw in en kies er een;"
                        + " vraag anders de coördinator van uw gemeente of uw account klopt.");
    }

    /** Keycloak writes the claim as a list of aliases, or as an object with the aliases as keys. */
    private static List<String> gemeenten(@Nullable Object claim) {
        if (claim instanceof JsonObject object) {
            return object.keySet().stream().map(ActorFilter::code).toList();
        }
        if (claim instanceof JsonArray lijst) {
            return lijst.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .map(ActorFilter::code)
                    .toList();
        }
        if (claim instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf).map(ActorFilter::code).toList();
        }
        return List.of();
    }

    private static String code(String alias) {
        return alias.toUpperCase(Locale.ROOT);
    }
}
