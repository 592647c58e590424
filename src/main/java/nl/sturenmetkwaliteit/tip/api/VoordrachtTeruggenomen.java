package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * The host took its copy back before it was published.
 *
 * @param sessie the session that works as SYSTEEM in the host's kitchen
 */
public record VoordrachtTeruggenomen(Session sessie, UUID tip) {}
