package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How an opvolgmoment ended: held, with what was done, noticed and learned; or waived with a reason. */
record OpvolgmomentUitkomst(
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watGedaan,
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watBewonersMerkten,
        @Size(min = 1, max = 8000, message = "Gebruik 1 tot 8000 tekens.") @Nullable String watGeleerd,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String vervallenReden) {}
