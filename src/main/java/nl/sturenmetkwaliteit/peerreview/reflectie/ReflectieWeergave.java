package nl.sturenmetkwaliteit.peerreview.reflectie;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A reflectie as one who may see it reads it.
 *
 * @param spiegel of a draft: as it is being written; handed in: for the writer, and for others once shared
 */
record ReflectieWeergave(
        UUID id,
        UUID ronde,
        PersoonVanGemeente schrijver,
        ReflectieStatus status,
        @Nullable String denken,
        @Nullable String handelen,
        @Nullable String leren,
        @Nullable String aannames,
        @Nullable String eigenAanname,
        @Nullable String herkenning,
        @Nullable String voorbeeld,
        @Nullable String advies,
        @Nullable String geenAdviesOmdat,
        @Nullable String terugblik,
        @Nullable String spiegel,
        boolean naOnthulling,
        @Nullable Instant ingediendOp,
        int versie)
        implements MetVersie {}
