package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Staff of NDSD, in no gemeente: known by the Keycloak id, written down at the first visit. */
@Entity
class NdsdMedewerker {

    @Id
    private UUID id;

    private String naam;

    @Enumerated(EnumType.STRING)
    private Taal taal = Taal.NL;

    @Version
    private int versie;

    protected NdsdMedewerker() {}

    /** The token says who somebody is now. */
    void heet(String nieuweNaam) {
        naam = nieuweNaam;
    }

    void kies(Taal nieuw) {
        taal = nieuw;
    }

    Taal getTaal() {
        return taal;
    }

    int getVersie() {
        return versie;
    }
}
