package nl.sturenmetkwaliteit.architectuur.overtreding.snede.peerreview.vraag;

public class Vraag {}
