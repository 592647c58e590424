package nl.sturenmetkwaliteit.platform.identiteit;

/** What the database is told about the rank of the caller. One at a time; the highest that token and own administration agree on. */
public enum Rol {
    DEELNEMER,
    COORDINATOR,
    NDSD,
    BEHEERDER,
    /** Not a person: sees what policies say of machines, and what all who log in may read. */
    MACHINE,
    SYSTEEM
}
