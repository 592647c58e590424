package nl.sturenmetkwaliteit.architectuur.overtreding.functie.losseklasse;

/** Belongs to no feature. */
class Zwerver {}
