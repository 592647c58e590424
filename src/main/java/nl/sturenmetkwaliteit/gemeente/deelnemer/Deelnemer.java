package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.inlog.Account;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Someone who works in or for a gemeente. Whatever Keycloak should know of a change is marked until it does. */
@Entity
class Deelnemer {

    private static final int METEEN_OPNIEUW = 5;
    private static final Duration EERSTE_WACHT = Duration.ofMinutes(1);
    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(updatable = false)
    private String gemeente;

    private @Nullable UUID keycloakId;

    private String naam;

    @Column(updatable = false)
    private String email;

    private @Nullable String functie;

    @Enumerated(EnumType.STRING)
    private Niveau niveau;

    private boolean coordinator;

    @Enumerated(EnumType.STRING)
    private DeelnemerStatus status;

    @Enumerated(EnumType.STRING)
    private Taal taal = Taal.NL;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Berichtkeuze berichten;

    @Column(updatable = false)
    private Instant gemaaktOp;

    /** Kept by who sends mail, beside this. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant mailKomtTerugSinds;

    private boolean inlogAchter;
    private int inlogPogingen;
    private @Nullable Instant inlogOpnieuwOp;

    @Version
    private int versie;

    protected Deelnemer() {}

    Deelnemer(UUID id, String gemeente, Nieuwkomer wie, Instant nu) {
        this.id = id;
        this.gemeente = gemeente;
        this.naam = wie.naam();
        this.email = wie.email();
        this.functie = wie.functie();
        this.niveau = wie.niveau();
        this.coordinator = wie.coordinator();
        this.status = DeelnemerStatus.IN_AANMAAK;
        this.gemaaktOp = nu;
        loopAchter();
    }

    void wijzig(DeelnemerWijziging nieuw) {
        if (coordinator != nieuw.coordinator()) {
            loopAchter();
        }
        naam = nieuw.naam().strip();
        functie = nieuw.functie();
        niveau = nieuw.niveau();
        coordinator = nieuw.coordinator();
    }

    /** Access ends with this transaction; Keycloak follows. */
    void stop() {
        status = DeelnemerStatus.OUD;
        loopAchter();
    }

    /** With a change the tries before it say nothing any more. */
    private void loopAchter() {
        inlogAchter = true;
        inlogPogingen = 0;
        inlogOpnieuwOp = null;
    }

    void kies(Taal nieuweTaal, @Nullable Berichtkeuze nieuweBerichten) {
        taal = nieuweTaal;
        berichten = nieuweBerichten;
    }

    /** Keycloak knows what stands here. */
    void inlogBij(UUID bekendAls) {
        keycloakId = bekendAls;
        inlogAchter = false;
        if (status == DeelnemerStatus.IN_AANMAAK) {
            status = DeelnemerStatus.ACTIEF;
        }
    }

    void inlogWeg() {
        inlogAchter = false;
    }

    /** When to try again after failing once more: at the next round for a while, then each time twice as late, never later than hourly. */
    Instant opnieuwNa(Instant mislukt) {
        int verdubbeld = inlogPogingen - METEEN_OPNIEUW;
        if (verdubbeld < 0) {
            return mislukt;
        }
        Duration wacht = EERSTE_WACHT.multipliedBy(1L << Math.min(verdubbeld, 6));
        return mislukt.plus(wacht.compareTo(LANGSTE_WACHT) < 0 ? wacht : LANGSTE_WACHT);
    }

    boolean isWerkendeCoordinator() {
        return coordinator && status == DeelnemerStatus.ACTIEF;
    }

    boolean isOud() {
        return status == DeelnemerStatus.OUD;
    }

    boolean isCoordinator() {
        return coordinator;
    }

    boolean isInlogAchter() {
        return inlogAchter;
    }

    DeelnemerWijziging alsWijziging() {
        return new DeelnemerWijziging(naam, functie, niveau, coordinator);
    }

    DeelnemerWeergave weergave() {
        return new DeelnemerWeergave(id, naam, email, functie, niveau, coordinator, status, mailKomtTerugSinds, versie);
    }

    Account account(String gemeenteNaam) {
        return new Account(keycloakId, gemeente, gemeenteNaam, naam, email, coordinator);
    }

    UUID getId() {
        return id;
    }

    String getEmail() {
        return email;
    }

    String getNaam() {
        return naam;
    }

    Niveau getNiveau() {
        return niveau;
    }

    @Nullable
    Berichtkeuze getBerichten() {
        return berichten;
    }

    Taal getTaal() {
        return taal;
    }

    int getVersie() {
        return versie;
    }
}
