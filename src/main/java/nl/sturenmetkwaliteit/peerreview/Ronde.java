package nl.sturenmetkwaliteit.peerreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round of a review: a kind, an opening, a deadline and a reveal rule. Copied from the format, so that the format may change. */
@Entity
class Ronde implements Statusdrager<RondeStatus> {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private int volgnummer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RondeSoort soort;

    @Column(updatable = false)
    private String titel;

    @Column(updatable = false)
    private String uitleg;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Onthulling onthulling;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private List<Rondeschrijver> schrijvers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private RondeStatus status;

    private Instant opentOp;
    private Instant deadlineOp;
    private int respijtUren;
    private @Nullable Instant geopendOp;
    private @Nullable Instant geslotenOp;
    private @Nullable UUID heropendVoor;

    @Version
    private int versie;

    protected Ronde() {}

    Ronde(UUID id, UUID peerreview, int volgnummer, RondeVanFormat vorm, Instant opentOp, Instant deadlineOp) {
        this.id = id;
        this.peerreview = peerreview;
        this.volgnummer = volgnummer;
        this.soort = vorm.soort();
        this.titel = vorm.titel();
        this.uitleg = vorm.uitleg();
        this.onthulling = vorm.onthulling();
        this.schrijvers = new ArrayList<>(vorm.schrijvers());
        this.status = RondeStatus.GEPLAND;
        this.opentOp = opentOp;
        this.deadlineOp = deadlineOp;
    }

    void plan(Instant nieuweOpening, Instant nieuweDeadline, int nieuwRespijt) {
        opentOp = nieuweOpening;
        deadlineOp = nieuweDeadline;
        respijtUren = nieuwRespijt;
    }

    /** A pause stands still: what was to come comes so much later. */
    void schuif(Duration lengte) {
        if (status == RondeStatus.GEPLAND) {
            opentOp = opentOp.plus(lengte);
        }
        deadlineOp = deadlineOp.plus(lengte);
    }

    /** Gives who opens late, or opens again, time to write. */
    void gunTijd(Instant nieuweDeadline) {
        deadlineOp = nieuweDeadline;
    }

    void heropenVoor(@Nullable UUID persoon) {
        heropendVoor = persoon;
    }

    @Override
    public void zet(Stap<RondeStatus> stap) {
        status = stap.naar();
        if (status == RondeStatus.OPEN && geopendOp == null) {
            geopendOp = stap.op();
        } else if (status == RondeStatus.GESLOTEN) {
            geslotenOp = stap.op();
            heropendVoor = null;
        }
    }

    boolean isAfgerond() {
        return status == RondeStatus.GESLOTEN || status == RondeStatus.OVERGESLAGEN;
    }

    /** Whether it was open, and closed, before. */
    boolean isHeropend() {
        return status == RondeStatus.OPEN && geslotenOp != null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public RondeStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public UUID getPeerreview() {
        return peerreview;
    }

    public int getVolgnummer() {
        return volgnummer;
    }

    public RondeSoort getSoort() {
        return soort;
    }

    public String getTitel() {
        return titel;
    }

    public String getUitleg() {
        return uitleg;
    }

    public Onthulling getOnthulling() {
        return onthulling;
    }

    public List<Rondeschrijver> getSchrijvers() {
        return schrijvers;
    }

    public Instant getOpentOp() {
        return opentOp;
    }

    public Instant getDeadlineOp() {
        return deadlineOp;
    }

    public int getRespijtUren() {
        return respijtUren;
    }

    @Nullable
    public Instant getGeopendOp() {
        return geopendOp;
    }

    @Nullable
    public Instant getGeslotenOp() {
        return geslotenOp;
    }

    @Nullable
    public UUID getHeropendVoor() {
        return heropendVoor;
    }
}
