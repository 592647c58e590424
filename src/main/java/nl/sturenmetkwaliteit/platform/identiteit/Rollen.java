package nl.sturenmetkwaliteit.platform.identiteit;

/** The realm roles of Keycloak, as {@code @RolesAllowed} names them. */
public final class Rollen {

    public static final String DEELNEMER = "deelnemer";
    public static final String COORDINATOR = "coordinator";
    public static final String NDSD_MEDEWERKER = "ndsd-medewerker";
    public static final String NDSD_BEHEERDER = "ndsd-beheerder";

    private Rollen() {}
}
