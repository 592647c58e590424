package nl.sturenmetkwaliteit.peerreview.api;

/** What people talk about. A spiegel is none: it is the writer's own gemeente's. */
public enum Gespreksding {
    REFLECTIE,
    VRAAG,
    AANNAME,
    TIP
}
