package nl.sturenmetkwaliteit.peerreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A date on which the review, or one voornemen, comes back: held, or waived with a reason. */
@Entity
class Opvolgmoment {

    enum Soort {
        NA_6_MAANDEN,
        NA_10_MAANDEN,
        VOORNEMEN
    }

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Soort soort;

    @Column(updatable = false)
    private @Nullable UUID voornemen;

    private LocalDate datum;
    private @Nullable String watGedaan;
    private @Nullable String watBewonersMerkten;
    private @Nullable String watGeleerd;
    private @Nullable String vervallenReden;
    private @Nullable Instant afgerondOp;

    @Version
    private int versie;

    protected Opvolgmoment() {}

    Opvolgmoment(UUID id, UUID peerreview, Soort soort, @Nullable UUID voornemen, LocalDate datum) {
        this.id = id;
        this.peerreview = peerreview;
        this.soort = soort;
        this.voornemen = voornemen;
        this.datum = datum;
    }

    void verplaats(LocalDate nieuw) {
        datum = nieuw;
    }

    void schuif(Duration lengte) {
        datum = datum.plusDays(lengte.toDays());
    }

    LocalDate getDatum() {
        return datum;
    }

    void rondAf(OpvolgmomentUitkomst uitkomst, Instant nu) {
        watGedaan = uitkomst.watGedaan();
        watBewonersMerkten = uitkomst.watBewonersMerkten();
        watGeleerd = uitkomst.watGeleerd();
        vervallenReden = uitkomst.vervallenReden();
        afgerondOp = nu;
    }

    boolean isAfgerond() {
        return afgerondOp != null;
    }

    OpvolgmomentWeergave weergave() {
        OpvolgmomentUitkomst uitkomst = isAfgerond()
                ? new OpvolgmomentUitkomst(watGedaan, watBewonersMerkten, watGeleerd, vervallenReden)
                : null;
        return new OpvolgmomentWeergave(id, soort, datum, voornemen, uitkomst, versie);
    }

    UUID getId() {
        return id;
    }

    int getVersie() {
        return versie;
    }
}
