package nl.sturenmetkwaliteit.platform.identiteit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the token (or the scheduler) says is acting, before the database has agreed.
 *
 * @param sleutel the Keycloak id of the person, or the id of the token of a machine
 * @param gemeente CBS code of the one organization in the token; null for NDSD
 */
public record Actor(UUID sleutel, @Nullable String gemeente, Rol rol, String naam, @Nullable String email) {

    static final UUID GEEN_PERSOON = new UUID(0, 0);

    /** The service itself, in one kitchen: what falls due is done by it. */
    public static Actor systeem(String gemeente) {
        return new Actor(GEEN_PERSOON, gemeente, Rol.SYSTEEM, "Systeem", null);
    }
}
