package nl.sturenmetkwaliteit.les;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import org.jspecify.annotations.Nullable;

/** A les in a list. */
record LesItem(
        UUID id,
        String titel,
        String inzicht,
        Principe principe,
        List<String> themas,
        LesStatus status,
        int versienummer,
        @Nullable Instant gepubliceerdOp) {}
