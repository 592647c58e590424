package nl.sturenmetkwaliteit.notificatie;

/**
 * How much is unread.
 *
 * @param meer whether counting stopped
 */
record Notificatietelling(int ongelezen, boolean meer) {

    static final int HOOGSTENS = 99;

    static Notificatietelling van(int geteld) {
        return new Notificatietelling(Math.min(geteld, HOOGSTENS), geteld > HOOGSTENS);
    }
}
