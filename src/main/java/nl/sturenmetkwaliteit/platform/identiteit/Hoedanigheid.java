package nl.sturenmetkwaliteit.platform.identiteit;

/** What someone is to a thing: decides which transitions are theirs. */
public enum Hoedanigheid {
    COORDINATOR("de coördinator van de gemeente"),
    CASUSHOUDER("de casushouder"),
    SCHRIJVER("de schrijver"),
    LEZER("een deelnemer die mag meelezen"),
    PEER("een peer in deze review"),
    GASTCOORDINATOR("de coördinator van de gastgemeente"),
    BEGELEIDER("de procesbegeleider"),
    NDSD("een NDSD-medewerker"),
    BEHEERDER("de NDSD-beheerder"),
    SYSTEEM("het systeem, op zijn tijd"),
    /** Nobody by hand: the consequence of another transition. */
    GEVOLG("niemand: volgt uit een andere overgang");

    private final String omschrijving;

    Hoedanigheid(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
