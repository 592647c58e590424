/**
 * Starts a real PostgreSQL and a real Keycloak without Docker: for {@code ./mvnw}, for tests and for the journeys on the packaged jar.
 */
@NullMarked
package nl.sturenmetkwaliteit.lokaal;

import org.jspecify.annotations.NullMarked;
