package nl.sturenmetkwaliteit.notificatie.post;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt.
 *
 * @param code what the server answered; null when the connection broke
 */
record Uitslag(Soort soort, @Nullable Integer code) {

    enum Soort {
        /** The server took it over. */
        AANGENOMEN,
        /** There is no such address; sending it again is of no use. */
        ADRES_BESTAAT_NIET,
        /** The mailbox takes nothing now: full, or not yet. */
        ADRES_NU_NIET,
        /** The server refuses for a reason of its own: later. */
        NIET_NU,
        /** Nobody knows whether the server took it. */
        VERBINDING_WEG
    }

    static final Uitslag AANGENOMEN = new Uitslag(Soort.AANGENOMEN, 250);
    static final Uitslag VERBINDING_WEG = new Uitslag(Soort.VERBINDING_WEG, null);
}
