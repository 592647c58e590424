package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * A gemeente no longer consents to what the desk has: its fragments are out of the tip, and the text is to be reworded or withdrawn.
 *
 * @param sessie the session that works as SYSTEEM in the host's kitchen
 */
public record ToestemmingIngetrokken(Session sessie, UUID tip, String gemeente) {}
