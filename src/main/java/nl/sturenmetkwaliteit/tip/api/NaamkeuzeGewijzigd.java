package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * A gemeente chose anew whether its name is shown; what it consented to stays.
 *
 * @param sessie the session that works as SYSTEEM in the host's kitchen
 */
public record NaamkeuzeGewijzigd(Session sessie, UUID tip, String gemeente, boolean tonen) {}
