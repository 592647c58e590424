package nl.sturenmetkwaliteit.casus;

enum AanmeldingStatus {
    INGEDIEND,
    AANGENOMEN,
    TERUGGEGEVEN,
    INGETROKKEN
}
