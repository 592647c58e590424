package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a bijdrage said before it was changed, and from when on. */
@Entity
class Bijdrageversie {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    private UUID bijdrage;
    private String tekst;
    private Instant op;

    protected Bijdrageversie() {}

    Bijdrageversie(UUID id, UUID bijdrage, String tekst, Instant op) {
        this.id = id;
        this.bijdrage = bijdrage;
        this.tekst = tekst;
        this.op = op;
    }
}
