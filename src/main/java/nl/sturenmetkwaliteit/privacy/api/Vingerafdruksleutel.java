package nl.sturenmetkwaliteit.privacy.api;

/**
 * The secret that fingerprints are made with; the application provides it as a bean. Without a key, anyone with the
 * stored fingerprints could try all BSNs. After a change of key, earlier releases no longer count: the number
 * blocks again.
 */
@FunctionalInterface
public interface Vingerafdruksleutel {

    /** At least 32 bytes, the same on every node and after a restart. */
    byte[] bytes();
}
