/** People and gemeenten in Keycloak, through its admin interface. Knows nothing of our own tables. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.inlog;
