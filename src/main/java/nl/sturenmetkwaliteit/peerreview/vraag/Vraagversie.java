package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The steering question as it was put at one moment, and what moved it. Never changed. */
@Entity
class Vraagversie {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID peerreview;
    private int nummer;
    private String tekst;
    private boolean ongewijzigd;
    private @Nullable String aanleiding;
    private UUID door;
    private String doorNaam;
    private Instant op;

    protected Vraagversie() {}

    /** The question that follows on this one; without a new text it stands. */
    Vraagversie volgende(UUID nieuwId, VraagversieInvoer invoer, Persoon wie, Instant nu) {
        Vraagversie volgende = new Vraagversie();
        volgende.id = nieuwId;
        volgende.peerreview = peerreview;
        volgende.nummer = nummer + 1;
        String nieuw = invoer.tekst();
        volgende.tekst = nieuw == null ? tekst : nieuw;
        volgende.ongewijzigd = nieuw == null;
        volgende.aanleiding = invoer.aanleiding();
        volgende.door = wie.id();
        volgende.doorNaam = wie.naam();
        volgende.op = nu;
        return volgende;
    }
}
