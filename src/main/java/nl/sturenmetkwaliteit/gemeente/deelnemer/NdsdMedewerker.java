package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Staff of NDSD, in no gemeente: known by the Keycloak id, written down at the first visit. */
@Entity
class NdsdMedewerker {

    @Id
    private UUID id;

    private String naam;

    @Enumerated(EnumType.STRING)
    private Taal taal = Taal.NL;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Berichtkeuze berichten;

    @Version
    private int versie;

    protected NdsdMedewerker() {}

    /** The token says who somebody is now. */
    void heet(String nieuweNaam) {
        naam = nieuweNaam;
    }

    void kies(Taal nieuweTaal, @Nullable Berichtkeuze nieuweBerichten) {
        taal = nieuweTaal;
        berichten = nieuweBerichten;
    }

    @Nullable
    Berichtkeuze getBerichten() {
        return berichten;
    }

    Taal getTaal() {
        return taal;
    }

    int getVersie() {
        return versie;
    }
}
