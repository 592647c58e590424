package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a system of the gemeente, or of NDSD, is told of what happens. */
@Entity
class Abonnement implements Statusdrager<AbonnementStatus> {

    /** As long as a receiver has to learn the new secret. */
    private static final Duration OUD_GEHEIM_TELT = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable String gemeente;

    private String doel;
    private String adres;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Gebeurtenissoort> soorten;

    @Enumerated(EnumType.STRING)
    private AbonnementStatus status;

    private int geheimNummer;
    private @Nullable Instant vorigGeheimTotOp;
    private Instant gemaaktOp;
    private String gemaaktDoor;

    @Version
    private int versie;

    protected Abonnement() {}

    Abonnement(UUID id, @Nullable String gemeente, AbonnementInvoer invoer, String door, Instant nu) {
        this.id = id;
        this.gemeente = gemeente;
        this.doel = invoer.doel();
        this.adres = invoer.adres();
        this.soorten = invoer.soorten().stream().distinct().sorted().toList();
        this.status = AbonnementStatus.ACTIEF;
        this.geheimNummer = 1;
        this.gemaaktDoor = door;
        this.gemaaktOp = nu;
    }

    void krijgtNieuwGeheim(Instant nu) {
        geheimNummer++;
        vorigGeheimTotOp = nu.plus(OUD_GEHEIM_TELT);
    }

    boolean isBeeindigd() {
        return status == AbonnementStatus.BEEINDIGD;
    }

    @Override
    public void zet(Stap<AbonnementStatus> stap) {
        status = stap.naar();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public AbonnementStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    int getGeheimNummer() {
        return geheimNummer;
    }

    @Nullable
    Instant getVorigGeheimTotOp() {
        return vorigGeheimTotOp;
    }

    AbonnementWeergave weergave(Afleverstand stand) {
        return new AbonnementWeergave(
                id,
                doel,
                adres,
                soorten,
                status,
                gemaaktOp,
                gemaaktDoor,
                vorigGeheimTotOp,
                stand.laatstGeluktOp(),
                stand.faaltSindsOp(),
                stand.laatsteCode(),
                status == AbonnementStatus.GEPAUZEERD ? stand.pauzereden() : null,
                versie);
    }
}
