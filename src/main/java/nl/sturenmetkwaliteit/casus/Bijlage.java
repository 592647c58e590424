package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.bestand.Upload;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A file with a casus. Never changed; its content lies in parts beside it ({@link BijlageDelen}). */
@Entity
@Immutable
class Bijlage {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID casus;
    private String naam;
    private String mediatype;
    private long grootte;
    private String tekst;
    private UUID door;
    private String doorNaam;
    private Instant toegevoegdOp;

    protected Bijlage() {}

    Bijlage(UUID id, UUID casus, String naam, Upload upload, Persoon door, Instant nu) {
        this.id = id;
        this.casus = casus;
        this.naam = naam;
        this.mediatype = upload.soort().mediatype();
        this.grootte = upload.grootte();
        this.tekst = upload.tekst();
        this.door = door.id();
        this.doorNaam = door.naam();
        this.toegevoegdOp = nu;
    }

    UUID getId() {
        return id;
    }
}
