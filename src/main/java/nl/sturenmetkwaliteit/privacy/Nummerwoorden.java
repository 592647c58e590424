package nl.sturenmetkwaliteit.privacy;

/** Words for numbers, as parts of regular expressions in lower case. They search short windows only: see Omgeving. */
final class Nummerwoorden {

    /** Says that a number is a BSN. */
    static final String BSN = "(?:bsn(?:['’]?s|-?nrs?|-?nummers?)?|burger ?service ?-?(?:nummers?|nrs?)"
            + "|sofi(?:-?nummers?|-?nrs?)?|sociaal-?fiscaal ?nummer|persoonsnummers?)(?!\\p{L})";

    /** Says that a number is something else, anywhere near it. */
    static final String ANDER_NUMMER =
            "(?:tender\\p{L}*|ted|aanbesteding\\p{L}*|kenmerk(?:nummers?|nr)?|referentie\\p{L}*|ref"
                    + "|zaak-?(?:nummers?|nrs?|id)|dossier-?(?:nummers?|nrs?)|factu(?:ur|ren)\\p{L}*"
                    + "|inkoop-?(?:order\\p{L}*|nummers?|nr)|order-?(?:nummers?|nrs?)|bestel-?(?:nummers?|nrs?|bon)"
                    + "|verplichtings?(?:nummers?|nrs?)|kvk(?:-?nummers?|-?nr)?|kamer van koophandel|rsin|btw\\p{L}*"
                    + "|vestigingsnummers?|artikel\\p{L}*|isbn|issn|doi|grootboek\\p{L}*|kostenplaats\\p{L}*"
                    + "|project-?(?:nummers?|nrs?|code)|contract-?(?:nummers?|nrs?)|polis(?:nummers?|nr)?"
                    + "|(?:de|cre)biteur(?:en)?(?:nummers?|nr)?|subsidie-?(?:nummers?|nrs?)|offerte\\p{L}*"
                    + "|beschikkings?-?(?:nummers?|nrs?)|besluitnummers?|perceel\\p{L}*|kadastra\\p{L}*|agb(?:-?code)?"
                    + "|oin|ean|(?:serie|meter|publicatie|registratie|document)(?:nummers?|nrs?))(?!\\p{L})";

    /** Says so only directly before the number: "dossier 12" does, "in het dossier van" does not. */
    static final String ANDER_NUMMER_ALLEEN_DIRECT =
            "(?:zaak|dossier|order|project|contract|art|besluit|beschikking|vergunning|document|publicatie|code"
                    + "|motie|raadsvoorstel|melding|rekening)(?!(?!nummer|nr)\\p{L})";

    /** What may stand between such a word and its number. */
    static final String TUSSENSTUK =
            "(?:(?:[-\\s]|\\smet\\s(?:het\\s)?)?(?:nummers?|nrs?|no|code|id)(?!\\p{L}))?+[\\s:.=#(\"'-]{0,4}+";

    private Nummerwoorden() {}
}
