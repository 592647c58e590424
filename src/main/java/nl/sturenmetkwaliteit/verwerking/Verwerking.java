package nl.sturenmetkwaliteit.verwerking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the log, to read; {@link Verwerkingslogger} writes it. */
@Entity
@Immutable
class Verwerking {

    @Id
    private UUID id;

    private String gemeente;
    private Instant op;
    private String wie;
    private @Nullable String vanGemeente;
    private String soort;
    private String operatie;
    private @Nullable String ding;
    private @Nullable UUID dingId;

    protected Verwerking() {}
}
