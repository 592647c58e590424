package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an advice means for the adviser's own gemeente: kept there, and never in the kitchen it was written in. */
public interface Spiegels {

    /** @param eigenAdvies a copy of the writer's own advice, or of why there was none */
    record Opstelling(Review review, UUID reflectie, String tekst, @Nullable String eigenAdvies) {}

    /** Lays the spiegel of a handed-in reflectie in the writer's own gemeente, or brings the one that is there up to date. */
    void stelOp(Opstelling opstelling);

    /** The own spiegel of this reflectie as it reads now, for who takes the reflectie up again. */
    @Nullable
    String tekst(UUID reflectie);

    /** Whether the own spiegel of this reflectie was shared: what others read is scanned. */
    boolean isGedeeld(UUID reflectie);

    /** The review in which a spiegel of the own gemeente was written; empty for any other. */
    Optional<UUID> reviewVan(UUID spiegel);

    /** Whether each of these is an aanname of the review of this spiegel that the own gemeente could read there. */
    boolean kentAannames(UUID spiegel, Collection<UUID> aannames);
}
