package nl.sturenmetkwaliteit.peerreview.live;

/** What can be on everyone's screen. */
enum LiveSoort {
    NIETS,
    CASUS,
    STURINGSVRAAG,
    VRAAG,
    AANNAME,
    REFLECTIE,
    TIP,
    /** Everything a ronde brought. */
    RONDE,
    /** Everyone writes in the open ronde, at the same time and without talking. */
    STILSCHRIJVEN;

    /** Whether it names a thing. */
    boolean noemtEenDing() {
        return this != NIETS && this != CASUS && this != STURINGSVRAAG;
    }

    boolean isRonde() {
        return this == RONDE || this == STILSCHRIJVEN;
    }
}
