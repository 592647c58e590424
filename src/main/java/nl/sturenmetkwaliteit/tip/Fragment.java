package nl.sturenmetkwaliteit.tip;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reflectieteksten.Brontekst;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A marked piece of a revealed text, copied, with the gemeente that wrote it. Never changed. */
@Entity
class Fragment {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID peerreview;
    private UUID reflectie;
    private String veld;
    private int begin;
    private int einde;
    private String tekst;
    private String bronGemeente;
    private UUID door;
    private String doorNaam;
    private @Nullable String doorGemeente;
    private Instant gemarkeerdOp;

    @Version
    private int versie;

    protected Fragment() {}

    Fragment(
            UUID id,
            UUID peerreview,
            FragmentInvoer plek,
            Brontekst bron,
            Persoon door,
            @Nullable String doorGemeente,
            Instant nu) {
        this.id = id;
        this.peerreview = peerreview;
        this.reflectie = plek.reflectie();
        this.veld = plek.veld().veld();
        this.begin = plek.begin();
        this.einde = plek.einde();
        this.tekst = bron.tekst().substring(begin, einde);
        this.bronGemeente = bron.gemeente();
        this.door = door.id();
        this.doorNaam = door.naam();
        this.doorGemeente = doorGemeente;
        this.gemarkeerdOp = nu;
    }

    public UUID getId() {
        return id;
    }

    public UUID getPeerreview() {
        return peerreview;
    }

    public int getVersie() {
        return versie;
    }
}
