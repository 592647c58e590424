package nl.sturenmetkwaliteit.gemeente.invoer;

/** A file as it was sent: what is wrong with it is told by who reads it, all at once. */
final class Csvinhoud {

    static final String MEDIATYPE = "text/csv";

    private final byte[] bytes;

    Csvinhoud(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
