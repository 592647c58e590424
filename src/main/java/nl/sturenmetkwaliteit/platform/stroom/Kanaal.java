package nl.sturenmetkwaliteit.platform.stroom;

import java.util.Set;

/** One channel of the database that a feature listens to. Every bean of this type is told, each on the same thread: be short. */
public interface Kanaal {

    /** As {@code notify} names it. */
    String naam();

    /** What was told, each thing once however often it was. */
    void hoor(Set<String> berichten);

    /**
     * From here on everything is heard.
     *
     * @param opnieuw whether it was heard before too, with a gap in between
     */
    void luistert(boolean opnieuw);
}
