package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person answered to the dates of a sessie. */
@Entity
class Sessieantwoord {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID sessie;

    @Column(updatable = false)
    private UUID persoon;

    @Column(updatable = false)
    private String persoonNaam;

    @Column(updatable = false)
    private @Nullable String persoonGemeente;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpDatum> antwoorden;

    @Version
    private int versie;

    /** The answer to one date, by when it begins. */
    record OpDatum(
            @NotNull(message = "Noem de datum.") Instant beginOp,
            @NotNull(message = "Kies JA, MISSCHIEN of NEE.") Antwoord antwoord) {}

    protected Sessieantwoord() {}

    /** @param persoonGemeente CBS code, null for an NDSD-medewerker */
    Sessieantwoord(
            UUID id, Sessie sessie, Persoon persoon, @Nullable String persoonGemeente, List<OpDatum> antwoorden) {
        this.id = id;
        this.peerreview = sessie.getPeerreview();
        this.sessie = sessie.getId();
        this.persoon = persoon.id();
        this.persoonNaam = persoon.naam();
        this.persoonGemeente = persoonGemeente;
        this.antwoorden = antwoorden;
    }

    void wordt(List<OpDatum> nieuw) {
        antwoorden = nieuw;
    }

    List<OpDatum> getAntwoorden() {
        return antwoorden;
    }

    int getVersie() {
        return versie;
    }
}
