package nl.sturenmetkwaliteit.toewijzing.voorstel;

enum ToewijzingStatus {
    WORDT_BEREKEND,
    BEREKEND,
    VASTGESTELD,
    VERVALLEN
}
