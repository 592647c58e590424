package nl.sturenmetkwaliteit.architectuur.overtreding.veld;

import jakarta.inject.Inject;
import java.time.Clock;

/** Gets its clock behind its back. */
class Ingespoten {

    @Inject
    Clock clock;
}
