package nl.sturenmetkwaliteit.privacy.api;

/** The kinds of personal data that the scan looks for. */
public enum Soort {
    BSN,
    IBAN,
    EMAIL,
    TELEFOON,
    KENTEKEN,
    POSTCODE_HUISNUMMER,
    GEBOORTEDATUM,
    NAAM
}
