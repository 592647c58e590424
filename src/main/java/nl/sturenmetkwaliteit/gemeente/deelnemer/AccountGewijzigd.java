package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.util.UUID;

/** Keycloak is behind on this deelnemer. Acted upon once the transaction has committed. */
record AccountGewijzigd(String gemeente, UUID deelnemer) {}
