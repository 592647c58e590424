package nl.sturenmetkwaliteit.platform.planning;

import java.util.UUID;

/**
 * Contributed by a feature: what to do with one kind of thing that is due. Every bean of this type is asked.
 *
 * <p>Each thing is handled in a transaction of its own, as SYSTEEM in its kitchen. Two instances may come with the same thing at the same
 * time, and what was listed as due may have been moved since: lock the thing first, then look again whether it still is due.
 */
public interface Verstrijkbron {

    /** The kind, as {@code wat_verstreken_is} names it. */
    String soort();

    /** Does what is due; nothing when it no longer is. */
    void handelAf(UUID id);
}
