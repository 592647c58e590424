package nl.sturenmetkwaliteit.peerreview;

import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;

/** Whether someone has handed in. When is told to nobody. */
record InzendingStand(PersoonVanGemeente deelnemer, boolean ingediend) {}
