package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;

/** What the store of lessons tells of a copy. Implemented above this feature, which knows nothing of it. */
public interface Publicatiestand {

    /** Whether a les made from this tip was ever published. */
    boolean isGepubliceerd(UUID tip);
}
