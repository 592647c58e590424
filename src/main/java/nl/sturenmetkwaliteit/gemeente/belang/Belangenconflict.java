package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import org.jspecify.annotations.Nullable;

/**
 * Why two gemeenten should not review each other. Holds in both directions. Declared by one of them, or it follows from what is known of
 * both. Who asks to set it aside is not who does so.
 */
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

    @Column(updatable = false)
    private boolean afgeleid;

    private @Nullable String verzoekReden;
    private @Nullable UUID verzoekDoor;
    private @Nullable String verzoekDoorNaam;
    private @Nullable String verzoekDoorGemeente;
    private @Nullable Instant verzoekOp;

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

    /** With it goes what was asked: whoever wants it set aside again asks again. */
    void trekOpheffingIn() {
        wisOpheffing();
        trekVerzoekIn();
    }

    /** An earlier one that ran out makes way. */
    void vraagOpheffing(String reden, UUID door, String naam, @Nullable String vanGemeente, Instant op) {
        wisOpheffing();
        verzoekReden = reden;
        verzoekDoor = door;
        verzoekDoorNaam = naam;
        verzoekDoorGemeente = vanGemeente;
        verzoekOp = op;
    }

    void trekVerzoekIn() {
        verzoekReden = null;
        verzoekDoor = null;
        verzoekDoorNaam = null;
        verzoekDoorGemeente = null;
        verzoekOp = null;
    }

    private void wisOpheffing() {
        opheffingReden = null;
        opheffingTotdatum = null;
        opheffingDoor = null;
        opheffingDoorNaam = null;
        opheffingDoorGemeente = null;
    }

    boolean isAfgeleid() {
        return afgeleid;
    }

    boolean isVerzoekOpen() {
        return verzoekReden != null && opheffingReden == null;
    }

    /** Someone asked, and what was decided on it has not run out. */
    boolean isGevraagd(LocalDate vandaag) {
        return verzoekReden != null && (opheffingReden == null || isOpgeheven(vandaag));
    }

    /** Neither the person nor the gemeente that asks decides. */
    boolean isGevraagdDoor(UUID persoon, @Nullable String code) {
        return persoon.equals(verzoekDoor) || (code != null && code.equals(verzoekDoorGemeente));
    }

    boolean isGemeldDoor(@Nullable String code) {
        return !afgeleid && isVan(code);
    }

    boolean isOpgeheven(LocalDate vandaag) {
        return opheffingTotdatum != null && opheffingTotdatum.isAfter(vandaag);
    }

    boolean geldt(LocalDate vandaag) {
        return totdatum == null || totdatum.isAfter(vandaag);
    }

    private boolean isVan(@Nullable String code) {
        return gemeente.equals(code);
    }

    boolean isHard() {
        return soort == Soort.HARD;
    }

    UUID getId() {
        return id;
    }

    int getVersie() {
        return versie;
    }

    String getGemeente() {
        return gemeente;
    }

    String getAndereGemeente() {
        return andereGemeente;
    }

    Soort getSoort() {
        return soort;
    }

    Grond getGrond() {
        return grond;
    }

    @Nullable
    String getToelichting() {
        return toelichting;
    }

    LocalDate getVanafdatum() {
        return vanafdatum;
    }

    @Nullable
    LocalDate getTotdatum() {
        return totdatum;
    }

    /** As long as it counts, or ever did. */
    BelangenconflictWeergave.@Nullable Opheffing opheffing(@Nullable String vanGemeente) {
        if (opheffingReden == null || opheffingTotdatum == null || opheffingDoor == null || opheffingDoorNaam == null) {
            return null;
        }
        return new BelangenconflictWeergave.Opheffing(
                opheffingReden,
                opheffingTotdatum,
                persoon(opheffingDoor, opheffingDoorNaam, opheffingDoorGemeente, vanGemeente));
    }

    BelangenconflictWeergave.@Nullable Verzoek verzoek(@Nullable String vanGemeente) {
        if (verzoekReden == null || verzoekDoor == null || verzoekDoorNaam == null || verzoekOp == null) {
            return null;
        }
        return new BelangenconflictWeergave.Verzoek(
                verzoekReden, persoon(verzoekDoor, verzoekDoorNaam, verzoekDoorGemeente, vanGemeente), verzoekOp);
    }

    private static PersoonVanGemeente persoon(UUID id, String naam, @Nullable String code, @Nullable String gemeente) {
        return new PersoonVanGemeente(
                id, naam, code == null || gemeente == null ? null : new GemeenteRef(code, gemeente));
    }
}
