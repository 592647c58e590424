package nl.sturenmetkwaliteit.platform.probleem;

import java.util.Locale;

/** Every problem this service can answer with. Each has a page of its own under {@code /problemen/}. */
public enum ProbleemType {
    NIET_GEVONDEN(
            404,
            "Niet gevonden",
            "Dit bestaat niet, of u mag het niet zien. Controleer het adres, of vraag wie u het gaf."),
    NIET_INGELOGD(
            401,
            "Niet ingelogd",
            "U bent niet ingelogd, of uw sessie is verlopen. Log opnieuw in; wat u schreef blijft staan."),
    GEEN_TOEGANG(403, "Geen toegang", "Uw rol mag dit niet doen. Vraag het de coördinator van uw gemeente."),
    ONGELDIGE_INVOER(
            400,
            "Ongeldige invoer",
            "Er klopt iets niet aan wat u stuurde. Bij elke fout staat waar hij zit en wat er mis is."),
    METHODE_NIET_TOEGESTAAN(
            405, "Methode niet toegestaan", "Dit adres kent deze methode niet. De kop Allow noemt welke wel."),
    NIET_ACCEPTABEL(406, "Geen passend antwoord", "De dienst kan niet antwoorden in de vorm die Accept vraagt."),
    MEDIATYPE_NIET_ONDERSTEUND(
            415, "Mediatype niet ondersteund", "Stuur de inhoud in de vorm die het contract bij deze operatie noemt."),
    TE_GROOT(413, "Te groot", "De inhoud is groter dan deze operatie aanneemt."),
    ADRES_TE_LANG(
            414, "Adres te lang", "Het adres is langer dan 4096 tekens. Zet wat lang is in de inhoud van het verzoek."),
    TE_VEEL_VERZOEKEN(429, "Te veel verzoeken", "Wacht zo lang als Retry-After zegt en probeer het opnieuw."),
    VERSIE_VEROUDERD(
            412,
            "Intussen gewijzigd",
            "Iemand anders heeft dit gewijzigd nadat u het las. Lees het opnieuw en voeg uw wijziging daarin."),
    VERSIE_ONTBREEKT(428, "Versie ontbreekt", "Stuur met If-Match de ETag mee van wat u het laatst las."),
    OVERGANG_NIET_MOGELIJK(
            409, "Overgang niet mogelijk", "Deze stap kan nu niet. Bij elke voorwaarde staat wat er nog nodig is."),
    BESTAAT_AL(409, "Bestaat al", "Er is al iets dat hiermee botst."),
    SLEUTEL_HERGEBRUIKT(
            409, "Sleutel al gebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe."),
    PERSOONSGEGEVENS(
            409,
            "Persoonsgegevens in de tekst",
            "In de tekst staan mogelijk gegevens waaraan iemand te herkennen is. Haal ze weg, of bevestig elk met een reden."),
    INTERNE_FOUT(500, "Er ging iets mis", "De fout ligt bij ons. Geef het correlatieId door aan de beheerder."),
    NIET_BESCHIKBAAR(
            503,
            "Even niet beschikbaar",
            "Een onderdeel van de dienst is er even niet. Probeer het over een minuut opnieuw; er is niets verloren.");

    private final int status;
    private final String titel;
    private final String uitleg;

    ProbleemType(int status, String titel, String uitleg) {
        this.status = status;
        this.titel = titel;
        this.uitleg = uitleg;
    }

    public int status() {
        return status;
    }

    public String titel() {
        return titel;
    }

    public String uitleg() {
        return uitleg;
    }

    /** The last part of the type's address: {@code niet-gevonden}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/problemen/" + slug();
    }
}
