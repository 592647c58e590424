package nl.sturenmetkwaliteit.gemeente;

/** The answer to an admission: a gemeente is known by its code. */
record GemeenteAangemaakt(String code) {}
