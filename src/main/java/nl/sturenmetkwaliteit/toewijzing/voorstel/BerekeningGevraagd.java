package nl.sturenmetkwaliteit.toewijzing.voorstel;

/** A calculation waits for whoever comes first. */
record BerekeningGevraagd() {}
