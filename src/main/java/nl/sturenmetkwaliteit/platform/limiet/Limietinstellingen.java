package nl.sturenmetkwaliteit.platform.limiet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests one caller may make, on one instance. An address without a login counts as one caller. */
@ConfigMapping(prefix = "smk.limiet")
public interface Limietinstellingen {

    @WithDefault("600")
    int perMinuut();

    /** How many at once, before the pace of a minute holds. */
    @WithDefault("200")
    int stoot();

    /** The same for what costs us more: looking through a text or a file, looking up an address. */
    Zwaar zwaar();

    interface Zwaar {

        @WithDefault("60")
        int perMinuut();

        @WithDefault("20")
        int stoot();
    }
}
