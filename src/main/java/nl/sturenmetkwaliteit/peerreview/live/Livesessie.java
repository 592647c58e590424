package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A sessie that goes on, and what is on in it. */
@Entity
class Livesessie {

    @Id
    private UUID sessie;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    private int stap;

    @Enumerated(EnumType.STRING)
    private LiveSoort soort;

    private @Nullable UUID ding;
    private @Nullable UUID ronde;
    private @Nullable String veld;
    private @Nullable UUID spreker;
    private @Nullable Instant eindigtOp;

    @Column(updatable = false)
    private Instant begonnenOp;

    @Version
    private int versie;

    protected Livesessie() {}

    Livesessie(UUID sessie, UUID peerreview, Instant nu) {
        this.sessie = sessie;
        this.peerreview = peerreview;
        this.stap = 1;
        this.soort = LiveSoort.NIETS;
        this.begonnenOp = nu;
    }

    /** Another thing on is another step; who speaks and for how long is part of the same one. */
    void toon(Livebeeld beeld, @Nullable UUID nieuweSpreker, @Nullable Instant einde) {
        if (!beeld.equals(new Livebeeld(soort, ding, ronde, veld))) {
            stap++;
            soort = beeld.soort();
            ding = beeld.ding();
            ronde = beeld.ronde();
            veld = beeld.veld();
        }
        spreker = nieuweSpreker;
        eindigtOp = einde;
    }
}
