package nl.sturenmetkwaliteit.peerreview.gesprek;

import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/**
 * The conversation about one thing.
 *
 * @param id of the thing
 * @param aantal how much was said that still stands
 * @param magReageren whether this caller can say something now
 */
record GesprekWeergave(
        UUID id,
        Gespreksding ding,
        @Nullable UUID ronde,
        long aantal,
        boolean magReageren,
        @Zin @Nullable String geslotenOmdat) {}
