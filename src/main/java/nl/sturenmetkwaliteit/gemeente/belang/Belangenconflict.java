package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why two gemeenten should not review each other. Holds in both directions. */
@Entity
class Belangenconflict {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String gemeente;

    @Column(updatable = false)
    private String andereGemeente;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Soort soort;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Grond grond;

    @Column(updatable = false)
    private @Nullable String toelichting;

    @Column(updatable = false)
    private LocalDate vanafdatum;

    private @Nullable LocalDate totdatum;

    /** Absent for what follows by itself. */
    @Column(updatable = false)
    private @Nullable UUID gemeldDoor;

    private @Nullable String opheffingReden;
    private @Nullable LocalDate opheffingTotdatum;
    private @Nullable UUID opheffingDoor;
    private @Nullable String opheffingDoorNaam;
    private @Nullable String opheffingDoorGemeente;

    @Version
    private int versie;

    protected Belangenconflict() {}

    Belangenconflict(UUID id, String gemeente, BelangenconflictInvoer invoer, UUID gemeldDoor, LocalDate vandaag) {
        this.id = id;
        this.gemeente = gemeente;
        this.andereGemeente = invoer.andereGemeente();
        this.soort = invoer.soort();
        this.grond = invoer.grond();
        this.toelichting = invoer.toelichting();
        this.vanafdatum = vandaag;
        this.totdatum = invoer.totdatum();
        this.gemeldDoor = gemeldDoor;
    }

    /** From today on it does not hold any more. */
    void beeindig(LocalDate vandaag) {
        if (geldt(vandaag)) {
            totdatum = vandaag;
        }
    }

    void hefOp(OpheffingInvoer invoer, UUID door, String naam, @Nullable String vanGemeente) {
        opheffingReden = invoer.reden();
        opheffingTotdatum = invoer.totdatum();
        opheffingDoor = door;
        opheffingDoorNaam = naam;
        opheffingDoorGemeente = vanGemeente;
    }

    void trekOpheffingIn() {
        opheffingReden = null;
        opheffingTotdatum = null;
        opheffingDoor = null;
        opheffingDoorNaam = null;
        opheffingDoorGemeente = null;
    }

    boolean geldt(LocalDate vandaag) {
        return totdatum == null || totdatum.isAfter(vandaag);
    }

    boolean isVan(@Nullable String code) {
        return gemeente.equals(code);
    }

    boolean isHard() {
        return soort == Soort.HARD;
    }

    boolean isOpgeheven() {
        return opheffingReden != null;
    }

    UUID getId() {
        return id;
    }

    int getVersie() {
        return versie;
    }
}
