package nl.sturenmetkwaliteit.toewijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;

/** A quarter in which casussen are collected, matched, reviewed and harvested. */
@Entity
class Seizoen implements Statusdrager<SeizoenStatus> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String naam;

    @Column(updatable = false)
    private LocalDate startdatum;

    @Column(updatable = false)
    private LocalDate einddatum;

    @Enumerated(EnumType.STRING)
    private SeizoenStatus status;

    @Version
    private int versie;

    protected Seizoen() {}

    Seizoen(UUID id, SeizoenInvoer invoer) {
        this.id = id;
        this.naam = invoer.naam().strip();
        this.startdatum = invoer.startdatum();
        this.einddatum = invoer.einddatum();
        this.status = SeizoenStatus.GEPLAND;
    }

    @Override
    public void zet(Stap<SeizoenStatus> stap) {
        status = stap.naar();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public SeizoenStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getNaam() {
        return naam;
    }

    public LocalDate getStartdatum() {
        return startdatum;
    }

    public LocalDate getEinddatum() {
        return einddatum;
    }
}
