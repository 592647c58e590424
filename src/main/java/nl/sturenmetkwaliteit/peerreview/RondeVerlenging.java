package nl.sturenmetkwaliteit.peerreview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a deadline moved, and why. The history stays. */
@Entity
class RondeVerlenging {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID ronde;
    private Instant vanOp;
    private Instant naarOp;
    private String reden;
    private String doorNaam;
    private Instant op;

    protected RondeVerlenging() {}

    RondeVerlenging(UUID id, UUID ronde, Instant vanOp, Instant naarOp, String reden, String doorNaam, Instant op) {
        this.id = id;
        this.ronde = ronde;
        this.vanOp = vanOp;
        this.naarOp = naarOp;
        this.reden = reden;
        this.doorNaam = doorNaam;
        this.op = op;
    }
}
