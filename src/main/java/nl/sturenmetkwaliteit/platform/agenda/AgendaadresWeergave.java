package nl.sturenmetkwaliteit.platform.agenda;

import java.time.Instant;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is an address, and since when.
 *
 * @param adres the address itself: told once, when it is made
 */
record AgendaadresWeergave(@Nullable String adres, @Nullable Instant gemaaktOp, int versie) implements MetVersie {}
