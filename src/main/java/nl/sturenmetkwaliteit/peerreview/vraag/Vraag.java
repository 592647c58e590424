package nl.sturenmetkwaliteit.peerreview.vraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A clarifying question of a peer, with the casushouder's answer. */
@Entity
class Vraag {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID ronde;

    @Column(updatable = false)
    private String tekst;

    @Column(updatable = false)
    private UUID steller;

    @Column(updatable = false)
    private String stellerNaam;

    @Column(updatable = false)
    private String stellerGemeente;

    @Column(updatable = false)
    private Instant gesteldOp;

    private @Nullable String antwoord;
    private boolean geparkeerd;
    private @Nullable Instant beantwoordOp;

    @Version
    private int versie;

    protected Vraag() {}

    Vraag(UUID id, Rondestand ronde, String tekst, Persoon steller, String stellerGemeente, Instant nu) {
        this.id = id;
        this.peerreview = ronde.peerreview();
        this.ronde = ronde.id();
        this.tekst = tekst;
        this.steller = steller.id();
        this.stellerNaam = steller.naam();
        this.stellerGemeente = stellerGemeente;
        this.gesteldOp = nu;
    }

    /** Answers or parks; a later answer replaces the earlier one. */
    void beantwoord(@Nullable String nieuw, boolean parkeer, Instant nu) {
        antwoord = nieuw;
        geparkeerd = parkeer;
        beantwoordOp = nieuw == null ? null : nu;
    }

    UUID getId() {
        return id;
    }

    UUID getRonde() {
        return ronde;
    }

    int getVersie() {
        return versie;
    }
}
