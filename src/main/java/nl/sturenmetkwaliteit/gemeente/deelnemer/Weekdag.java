package nl.sturenmetkwaliteit.gemeente.deelnemer;

/** A day of the week, for who is told weekly. */
enum Weekdag {
    MAANDAG,
    DINSDAG,
    WOENSDAG,
    DONDERDAG,
    VRIJDAG,
    ZATERDAG,
    ZONDAG
}
