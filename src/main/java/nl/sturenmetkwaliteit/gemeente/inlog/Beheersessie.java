package nl.sturenmetkwaliteit.gemeente.inlog;

/** The admin interface with a token for it, for the length of one task. */
record Beheersessie(KeycloakBeheer beheer, String token) {}
