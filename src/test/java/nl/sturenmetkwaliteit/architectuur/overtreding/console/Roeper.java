package nl.sturenmetkwaliteit.architectuur.overtreding.console;

/** Writes where no log is. */
class Roeper {

    void roep() {
        System.out.println("hoi");
    }
}
