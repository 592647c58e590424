package nl.sturenmetkwaliteit.les;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.jspecify.annotations.Nullable;

/** What a gemeente did with a les: a les counts as learned where something changed. */
@Entity
class Toepassing implements Statusdrager<ToepassingStatus> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID les;

    @Column(updatable = false)
    private String gemeente;

    private boolean naamTonen;
    private String context;
    private @Nullable String watVeranderde;
    private @Nullable String waarWerkteHet;
    private @Nullable String waarNiet;

    @Enumerated(EnumType.STRING)
    private ToepassingStatus status;

    @Column(updatable = false)
    private UUID door;

    @Column(updatable = false)
    private Instant gemaaktOp;

    @Version
    private int versie;

    protected Toepassing() {}

    Toepassing(UUID id, UUID les, String gemeente, ToepassingInvoer invoer, UUID door, Instant nu) {
        this.id = id;
        this.les = les;
        this.gemeente = gemeente;
        this.context = invoer.context();
        this.naamTonen = invoer.naamTonen();
        this.status = ToepassingStatus.WIL_PROBEREN;
        this.door = door;
        this.gemaaktOp = nu;
    }

    void schrijf(ToepassingWijziging nieuw) {
        context = nieuw.context();
        watVeranderde = nieuw.watVeranderde();
        waarWerkteHet = nieuw.waarWerkteHet();
        waarNiet = nieuw.waarNiet();
        naamTonen = nieuw.naamTonen();
    }

    ToepassingWijziging alsWijziging() {
        return new ToepassingWijziging(context, watVeranderde, waarWerkteHet, waarNiet, naamTonen, null);
    }

    boolean isVeranderingBeschreven() {
        return watVeranderde != null && !watVeranderde.isBlank();
    }

    @Override
    public void zet(Stap<ToepassingStatus> stap) {
        status = stap.naar();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public ToepassingStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGemeente() {
        return gemeente;
    }
}
