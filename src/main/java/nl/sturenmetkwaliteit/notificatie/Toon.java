package nl.sturenmetkwaliteit.notificatie;

/** Of a reminder: before its date, on it, or after. */
enum Toon {
    VOORAF,
    OP_DE_DAG,
    ERNA
}
