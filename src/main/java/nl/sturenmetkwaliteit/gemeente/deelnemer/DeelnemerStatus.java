package nl.sturenmetkwaliteit.gemeente.deelnemer;

/** Follows from inviting and removing; nobody asks for it by name. */
enum DeelnemerStatus {
    /** Keycloak does not know the person yet. */
    IN_AANMAAK,
    ACTIEF,
    /** Left: no access, but the texts stay. */
    OUD
}
