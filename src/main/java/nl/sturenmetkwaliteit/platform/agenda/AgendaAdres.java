package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address at which someone's agenda is read without logging in. */
@Entity
class AgendaAdres {

    @Id
    private UUID persoon;

    @Column(updatable = false)
    private String gemeente;

    private byte @Nullable [] geheimHash;
    private @Nullable Instant gemaaktOp;

    @Version
    private int versie;

    protected AgendaAdres() {}

    AgendaAdres(UUID persoon, String gemeente) {
        this.persoon = persoon;
        this.gemeente = gemeente;
    }

    void wordt(byte[] hash, Instant nu) {
        geheimHash = hash;
        gemaaktOp = nu;
    }

    void vervalt() {
        geheimHash = null;
        gemaaktOp = null;
    }

    @Nullable
    Instant getGemaaktOp() {
        return gemaaktOp;
    }

    int getVersie() {
        return versie;
    }
}
