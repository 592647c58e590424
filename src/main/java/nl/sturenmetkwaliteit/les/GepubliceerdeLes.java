package nl.sturenmetkwaliteit.les;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A les as everyone but the desk reads it: the text last published. A view in the database. */
@Entity
@Immutable
class GepubliceerdeLes {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LesStatus status;

    private int versienummer;

    @Embedded
    private Lestekst tekst;

    private @Nullable UUID samengevoegdIn;
    private @Nullable Instant gepubliceerdOp;
    private Instant gesorteerdOp;

    protected GepubliceerdeLes() {}

    public UUID getId() {
        return id;
    }

    public LesStatus getStatus() {
        return status;
    }

    public int getVersienummer() {
        return versienummer;
    }

    public Lestekst getTekst() {
        return tekst;
    }

    @Nullable
    public UUID getSamengevoegdIn() {
        return samengevoegdIn;
    }

    @Nullable
    public Instant getGepubliceerdOp() {
        return gepubliceerdOp;
    }
}
