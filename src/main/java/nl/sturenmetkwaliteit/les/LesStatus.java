package nl.sturenmetkwaliteit.les;

enum LesStatus {
    VOORGEDRAGEN,
    IN_REDACTIE,
    GEPUBLICEERD,
    INGETROKKEN,
    TERUGGEGEVEN,
    SAMENGEVOEGD
}
