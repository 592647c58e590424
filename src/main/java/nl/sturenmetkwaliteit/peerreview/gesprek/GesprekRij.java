package nl.sturenmetkwaliteit.peerreview.gesprek;

/** A thing, and how much was said about it that still stands. */
record GesprekRij(Onderwerp onderwerp, long aantal) {}
