package nl.sturenmetkwaliteit.platform.identiteit;

import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine that calls with a token of ours. Not a person: it has a gemeente and a name to be known by, and what its token says it may do.
 *
 * @param token the id of the token
 * @param gemeente CBS code; null for NDSD
 */
public record Machine(UUID token, @Nullable String gemeente, String naam) implements Principal {

    @Override
    public String getName() {
        return naam;
    }

    Actor actor() {
        return new Actor(token, gemeente, Rol.MACHINE, "Toegangstoken " + naam, null);
    }
}
