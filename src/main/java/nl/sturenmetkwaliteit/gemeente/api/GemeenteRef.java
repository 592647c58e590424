package nl.sturenmetkwaliteit.gemeente.api;

/**
 * A gemeente as an answer names one.
 *
 * @param code CBS code, {@code GM0363}
 */
public record GemeenteRef(String code, String naam) {}
