package nl.sturenmetkwaliteit.peerreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The review of one casus: a team, rondes, a harvest and a follow-up. Belongs to the host. */
@Entity
class Peerreview implements Statusdrager<ReviewStatus> {

    static final int MINIMUM_GEMEENTEN = 2;

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID casus;

    @Column(updatable = false)
    private String casusTitel;

    @Column(updatable = false)
    private boolean intern;

    private String format;
    private int minimumGemeenten;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewStatus voorPauze;

    private @Nullable Instant gepauzeerdOp;
    private @Nullable Instant gestartOp;
    private @Nullable Instant opvolgingOp;
    private @Nullable Instant herhaaldOp;

    /** Written by {@link Voornemenkopie} alone. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    private List<VorigVoornemen> vorigeVoornemens = List.of();

    @Column(updatable = false)
    private Instant gemaaktOp;

    private Instant gewijzigdOp;

    @Version
    private int versie;

    protected Peerreview() {}

    Peerreview(UUID id, UUID casus, String casusTitel, boolean intern, String format, Instant nu) {
        this.id = id;
        this.casus = casus;
        this.casusTitel = casusTitel;
        this.intern = intern;
        this.format = format;
        this.minimumGemeenten = MINIMUM_GEMEENTEN;
        this.status = ReviewStatus.TEAMVORMING;
        this.gemaaktOp = nu;
        this.gewijzigdOp = nu;
    }

    /** Another format or minimum; the caller has checked that the review has not started. */
    void richtIn(String nieuwFormat, int minimum) {
        format = nieuwFormat;
        minimumGemeenten = minimum;
    }

    /** Something that hangs on the review changed with it: who reads along, who guides, who the peers are. */
    void raak(Instant nu) {
        gewijzigdOp = nu;
    }

    @Override
    public void zet(Stap<ReviewStatus> stap) {
        if (stap.naar() == ReviewStatus.GEPAUZEERD) {
            voorPauze = status;
            gepauzeerdOp = stap.op();
        } else {
            voorPauze = null;
            gepauzeerdOp = null;
        }
        if (status == ReviewStatus.TEAMVORMING && stap.naar() == ReviewStatus.RONDES) {
            gestartOp = stap.op();
        }
        if (status == ReviewStatus.OOGST && stap.naar() == ReviewStatus.OPVOLGING) {
            opvolgingOp = stap.op();
        }
        status = stap.naar();
        gewijzigdOp = stap.op();
    }

    /** Refuses what only makes sense while the review is not over. */
    void eisGaande() {
        if (status.isVoorbij()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De review is voorbij.");
        }
    }

    /** Whether it is an interne review that got as far as its follow-up before this quarter, and has not come back since. */
    boolean isTeHerhalen(Instant beginKwartaal) {
        return intern
                && herhaaldOp == null
                && (status == ReviewStatus.OPVOLGING || status == ReviewStatus.AFGESLOTEN)
                && opvolgingOp != null
                && opvolgingOp.isBefore(beginKwartaal);
    }

    Review alsReview() {
        return new Review(id, gemeente, casus, casusTitel, intern, status);
    }

    boolean isIn(ReviewStatus gevraagd) {
        return status == gevraagd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public ReviewStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGemeente() {
        return gemeente;
    }

    public UUID getCasus() {
        return casus;
    }

    public String getCasusTitel() {
        return casusTitel;
    }

    public boolean isIntern() {
        return intern;
    }

    public String getFormat() {
        return format;
    }

    public int getMinimumGemeenten() {
        return minimumGemeenten;
    }

    public List<VorigVoornemen> getVorigeVoornemens() {
        return vorigeVoornemens;
    }

    @Nullable
    public ReviewStatus getVoorPauze() {
        return voorPauze;
    }

    @Nullable
    public Instant getGepauzeerdOp() {
        return gepauzeerdOp;
    }

    @Nullable
    public Instant getGestartOp() {
        return gestartOp;
    }
}
