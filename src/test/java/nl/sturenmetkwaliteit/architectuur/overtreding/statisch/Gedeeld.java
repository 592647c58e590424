package nl.sturenmetkwaliteit.architectuur.overtreding.statisch;

/** Remembers for everybody. */
class Gedeeld {

    static int teller;
}
