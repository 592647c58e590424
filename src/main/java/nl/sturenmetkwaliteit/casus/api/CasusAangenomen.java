package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;
import org.hibernate.Session;

/**
 * A casus was accepted, or is intern and needs no acceptance: its review is made in the same transaction.
 *
 * @param sessie the session that works in the kitchen of the casus
 */
public record CasusAangenomen(Session sessie, UUID casus) {}
