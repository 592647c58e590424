package nl.sturenmetkwaliteit.gemeente.inlog;

/** The address is of someone of NDSD, who can belong to no gemeente: a token with both would open nothing. */
class HoortBijNdsd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HoortBijNdsd() {
        super("dit account is van NDSD", null, false, false);
    }
}
