package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of a review, around a table or on video. */
@Entity
class Sessie implements Statusdrager<SessieStatus> {

    private static final Duration NAAR_HUIS = Duration.ofHours(12);

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    private @Nullable UUID ronde;
    private @Nullable String plaats;
    private @Nullable String videolink;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Tijdvak> voorstellen;

    @Enumerated(EnumType.STRING)
    private SessieStatus status;

    private @Nullable Instant beginOp;
    private @Nullable Instant eindeOp;
    private Instant gewijzigdOp;

    @Version
    private int versie;

    protected Sessie() {}

    Sessie(UUID id, UUID peerreview, SessieInvoer invoer, Instant nu) {
        this.id = id;
        this.peerreview = peerreview;
        this.status = SessieStatus.VOORGESTELD;
        this.ronde = invoer.ronde();
        this.plaats = invoer.plaats();
        this.videolink = invoer.videolink();
        this.voorstellen = opVolgorde(invoer);
        this.gewijzigdOp = nu;
    }

    void schrijf(SessieInvoer invoer, Instant nu) {
        ronde = invoer.ronde();
        plaats = invoer.plaats();
        videolink = invoer.videolink();
        voorstellen = opVolgorde(invoer);
        gewijzigdOp = nu;
    }

    private static List<Tijdvak> opVolgorde(SessieInvoer invoer) {
        return invoer.voorstellen().stream()
                .sorted(Comparator.comparing(Tijdvak::beginOp))
                .toList();
    }

    SessieInvoer alsInvoer() {
        return new SessieInvoer(ronde, plaats, videolink, voorstellen);
    }

    /** The date it is agreed for, or moved to; the step of the engine follows. */
    void komtOp(Tijdvak tijdvak) {
        beginOp = tijdvak.beginOp();
        eindeOp = tijdvak.eindeOp();
    }

    Optional<Tijdvak> voorstel(Instant begin) {
        return voorstellen.stream().filter(v -> v.beginOp().equals(begin)).findFirst();
    }

    /** A date can still be agreed on, or another one. */
    boolean isKomend() {
        return status == SessieStatus.VOORGESTELD || status == SessieStatus.VASTGESTELD;
    }

    /** Held or called off. */
    boolean isVoorbij() {
        return status == SessieStatus.GEHOUDEN || status == SessieStatus.AFGELAST;
    }

    boolean heeftPlek() {
        return plaats != null || videolink != null;
    }

    /** By the calendar of the people who meet: some come early. */
    boolean isOpDeDag(Instant nu) {
        return beginOp != null && !LocalDate.ofInstant(beginOp, Klok.ZONE).isAfter(LocalDate.ofInstant(nu, Klok.ZONE));
    }

    boolean isBegonnen(Instant nu) {
        return beginOp != null && !beginOp.isAfter(nu);
    }

    /** Half a day after it was to end, or after it began where that was later: by then everyone went home. */
    boolean isVergeten(Instant nu) {
        return status == SessieStatus.BEZIG
                && eindeOp != null
                && !nu.isBefore((gewijzigdOp.isAfter(eindeOp) ? gewijzigdOp : eindeOp).plus(NAAR_HUIS));
    }

    @Override
    public void zet(Stap<SessieStatus> stap) {
        status = stap.naar();
        gewijzigdOp = stap.op();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public SessieStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    UUID getPeerreview() {
        return peerreview;
    }

    @Nullable
    UUID getRonde() {
        return ronde;
    }

    @Nullable
    String getPlaats() {
        return plaats;
    }

    @Nullable
    String getVideolink() {
        return videolink;
    }

    List<Tijdvak> getVoorstellen() {
        return voorstellen;
    }

    @Nullable
    Instant getBeginOp() {
        return beginOp;
    }

    @Nullable
    Instant getEindeOp() {
        return eindeOp;
    }
}
