package nl.sturenmetkwaliteit.gemeente.deelnemer;

/** Language of the screen. */
enum Taal {
    NL,
    EN
}
