package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.hibernate.annotations.TenantId;

/** A dated addition to a casus whose text is frozen. Never changed. */
@Entity
class Addendum {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID casus;
    private String tekst;
    private UUID door;
    private String doorNaam;
    private Instant op;

    protected Addendum() {}

    Addendum(UUID id, UUID casus, String tekst, Persoon door, Instant op) {
        this.id = id;
        this.casus = casus;
        this.tekst = tekst;
        this.door = door.id();
        this.doorNaam = door.naam();
        this.op = op;
    }
}
