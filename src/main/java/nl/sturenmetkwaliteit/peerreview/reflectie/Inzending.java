package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a person handed in for a ronde; never when. Opens the others' texts where the rule is one's own first. */
@Entity
class Inzending {

    @EmbeddedId
    private Sleutel sleutel;

    @TenantId
    private String gemeente;

    private UUID peerreview;

    protected Inzending() {}

    Inzending(UUID peerreview, UUID ronde, UUID persoon) {
        this.sleutel = new Sleutel(ronde, persoon);
        this.peerreview = peerreview;
    }

    /** Who, for which ronde. */
    @Embeddable
    record Sleutel(UUID ronde, UUID persoon) {}
}
