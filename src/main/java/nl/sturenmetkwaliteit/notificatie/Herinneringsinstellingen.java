package nl.sturenmetkwaliteit.notificatie;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When people are reminded of a date, in Dutch days and hours. */
@ConfigMapping(prefix = "smk.herinnering")
public interface Herinneringsinstellingen {

    /** How many days before the date. */
    @WithDefault("3")
    int dagenVooraf();

    /** How many days after the date, for what can still be done then. */
    @WithDefault("2")
    int dagenErna();

    /** The hour of the day. */
    @WithDefault("9")
    int uur();
}
