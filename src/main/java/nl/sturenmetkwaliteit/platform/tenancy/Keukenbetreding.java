package nl.sturenmetkwaliteit.platform.tenancy;

import org.hibernate.Session;

/**
 * A request works in another kitchen than its own. Heard by the processing log of that gemeente.
 *
 * @param sessie works in that kitchen, in the transaction of the request
 * @param gemeente CBS code
 */
public record Keukenbetreding(Session sessie, String gemeente) {}
