package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * Every gemeente whose fragment is in the tip consented: its copy may go to the desk. Heard in the same transaction.
 *
 * @param sessie the session that works as SYSTEEM in the host's kitchen
 */
public record VoordrachtRond(Session sessie, UUID tip) {}
