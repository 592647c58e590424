package nl.sturenmetkwaliteit.peerreview.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on: ids and kinds, never a text.
 *
 * @param ronde where the thing came up, if it came up in one; of a ronde it is the ronde itself
 * @param veld the part of a reflectie that is looked at, if not the whole
 */
record Livebeeld(LiveSoort soort, @Nullable UUID ding, @Nullable UUID ronde, @Nullable String veld) {}
