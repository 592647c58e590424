package nl.sturenmetkwaliteit.toewijzing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;

/** That a clock of an invitation was put forward, by whom, and from what. Never changed. */
@Entity
@Table(name = "uitnodiging_verlenging")
class Verlenging {

    @Id
    private UUID id;

    private UUID uitnodiging;

    @Enumerated(EnumType.STRING)
    private Termijn klok;

    private Instant vanOp;
    private Instant naarOp;
    private String doorNaam;
    private Instant op;

    protected Verlenging() {}

    Verlenging(UUID id, Uitnodiging uitnodiging, Termijn klok, Instant naarOp, String doorNaam, Instant op) {
        this.id = id;
        this.uitnodiging = uitnodiging.getId();
        this.klok = klok;
        this.vanOp = uitnodiging.tot(klok);
        this.naarOp = naarOp;
        this.doorNaam = doorNaam;
        this.op = op;
    }

    UUID getUitnodiging() {
        return uitnodiging;
    }

    UitnodigingWeergave.Verlenging weergave() {
        return new UitnodigingWeergave.Verlenging(klok.name(), vanOp, naarOp, doorNaam, op);
    }
}
