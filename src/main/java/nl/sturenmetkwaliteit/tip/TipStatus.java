package nl.sturenmetkwaliteit.tip;

enum TipStatus {
    CONCEPT,
    VOORGEDRAGEN
}
