package nl.sturenmetkwaliteit.peerreview;

import org.jspecify.annotations.Nullable;

/** What came of an opvolgmoment. */
record OpvolgmomentUitkomst(
        @Nullable String watGedaan,
        @Nullable String watBewonersMerkten,
        @Nullable String watGeleerd,
        @Nullable String vervallenReden) {}
