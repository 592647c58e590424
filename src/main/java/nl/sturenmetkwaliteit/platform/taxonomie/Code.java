package nl.sturenmetkwaliteit.platform.taxonomie;

/** A code of a fixed taxonomy, with the words people know it by. */
public interface Code {

    String name();

    String naam();

    String uitleg();
}
