/** The people of a gemeente: who invites, changes and removes them, and how Keycloak follows. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.deelnemer;
