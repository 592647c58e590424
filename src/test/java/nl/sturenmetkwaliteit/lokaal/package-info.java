/**
 * Starts a real PostgreSQL, a real Keycloak and a real mail server without Docker: for {@code ./mvnw}, for tests and for the journeys on the packaged jar.
 */
@NullMarked
package nl.sturenmetkwaliteit.lokaal;

import org.jspecify.annotations.NullMarked;
