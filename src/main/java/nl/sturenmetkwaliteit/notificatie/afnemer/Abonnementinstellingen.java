package nl.sturenmetkwaliteit.notificatie.afnemer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How other systems are told. */
@ConfigMapping(prefix = "smk.abonnementen")
public interface Abonnementinstellingen {

    /** Whether a receiver may be on this machine, and without TLS there. For development and tests alone. */
    @WithDefault("false")
    boolean lokaal();

    /** How many receivers one instance sends to at a time. */
    @WithDefault("4")
    int tegelijk();

    /** How long a receiver may take over one message, from looking up its name to its answer. */
    @WithDefault("10")
    int geduldSeconden();
}
