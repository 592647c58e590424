package nl.sturenmetkwaliteit.platform.identiteit;

/** Who may call, as {@code @RolesAllowed} names them: the realm roles of Keycloak, and what the tokens of machines may be good for. */
public final class Rollen {

    public static final String DEELNEMER = "deelnemer";
    public static final String COORDINATOR = "coordinator";
    public static final String NDSD_MEDEWERKER = "ndsd-medewerker";
    public static final String NDSD_BEHEERDER = "ndsd-beheerder";

    public static final String MACHINE_GEBEURTENISSEN = "machine-gebeurtenissen-lezen";
    public static final String MACHINE_LESSEN = "machine-lessen-lezen";
    public static final String MACHINE_BASISGEGEVENS = "machine-basisgegevens-lezen";

    private Rollen() {}
}
