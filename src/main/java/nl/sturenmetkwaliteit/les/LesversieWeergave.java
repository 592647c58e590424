package nl.sturenmetkwaliteit.les;

import java.time.Instant;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;

/** A version as it was published. */
record LesversieWeergave(
        int versienummer,
        String titel,
        String inzicht,
        String wanneerWel,
        String wanneerNiet,
        Principe principe,
        Instant gepubliceerdOp) {}
