package nl.sturenmetkwaliteit.casus;

enum CasusStatus {
    CONCEPT,
    INGEDIEND,
    AANGENOMEN,
    IN_REVIEW,
    AFGEROND,
    INGETROKKEN
}
