package nl.sturenmetkwaliteit.architectuur.overtreding.snede.peerreview.reflectie;

import nl.sturenmetkwaliteit.architectuur.overtreding.snede.peerreview.vraag.Vraag;

/** One slice of a review that looks into another. */
record Afkijker(Vraag vraag) {}
