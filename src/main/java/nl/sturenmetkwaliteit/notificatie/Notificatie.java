package nl.sturenmetkwaliteit.notificatie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person was told, to read. The service writes it past Hibernate, for all who hear of an event at once. */
@Entity
class Notificatie {

    @Id
    private UUID id;

    private UUID persoon;

    @Enumerated(EnumType.STRING)
    private Notificatiesoort soort;

    private String pad;
    private @Nullable UUID peerreview;
    private @Nullable String vanGemeente;
    private @Nullable Instant uiterlijkOp;

    @Enumerated(EnumType.STRING)
    private @Nullable Toon toon;

    private Instant gemaaktOp;
    private @Nullable Instant gelezenOp;

    protected Notificatie() {}
}
