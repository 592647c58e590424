package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** A condition for adding to a casus that a higher feature knows about, asked for its review. Every bean of this type is asked. */
public interface Addendumvoorwaarde extends Voorwaarde<UUID> {}
