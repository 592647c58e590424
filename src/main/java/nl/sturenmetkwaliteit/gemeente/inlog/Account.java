package nl.sturenmetkwaliteit.gemeente.inlog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the login service should know of one deelnemer.
 *
 * @param keycloakId null as long as nobody knows it
 * @param gemeente CBS code, the alias of the organization
 */
public record Account(
        @Nullable UUID keycloakId,
        String gemeente,
        String gemeenteNaam,
        String naam,
        String email,
        boolean coordinator) {}
