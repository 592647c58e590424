package nl.sturenmetkwaliteit.lokaal;

/** A local part cannot start; the message is for the developer and says what to do. */
public final class StartFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFout(String boodschap) {
        super(boodschap);
    }

    StartFout(String boodschap, Throwable oorzaak) {
        super(boodschap, oorzaak);
    }
}
