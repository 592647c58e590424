package nl.sturenmetkwaliteit.peerreview.vraag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.jspecify.annotations.Nullable;

/** The steering question in one version. */
record VraagversieWeergave(
        @JsonIgnore UUID id,
        int nummer,
        String tekst,
        boolean ongewijzigd,
        @Nullable String aanleiding,
        Instant op,
        Persoon door) {}
