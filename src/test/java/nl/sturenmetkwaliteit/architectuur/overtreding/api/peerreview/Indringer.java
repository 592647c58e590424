package nl.sturenmetkwaliteit.architectuur.overtreding.api.peerreview;

import nl.sturenmetkwaliteit.architectuur.overtreding.api.casus.Binnenwerk;

/** Goes down, but past the api. */
record Indringer(Binnenwerk binnenwerk) {}
