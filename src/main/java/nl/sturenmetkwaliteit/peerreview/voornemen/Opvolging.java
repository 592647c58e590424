package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The return to a voornemen: what did we do, what did residents notice, what did we learn. Never changed. */
@Entity
class Opvolging {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID voornemen;
    private String watGedaan;
    private String watBewonersMerkten;
    private String watGeleerd;
    private String doorNaam;
    private Instant op;

    protected Opvolging() {}

    Opvolging(UUID id, UUID voornemen, OpvolgingInvoer invoer, String doorNaam, Instant op) {
        this.id = id;
        this.voornemen = voornemen;
        this.watGedaan = invoer.watGedaan();
        this.watBewonersMerkten = invoer.watBewonersMerkten();
        this.watGeleerd = invoer.watGeleerd();
        this.doorNaam = doorNaam;
        this.op = op;
    }
}
