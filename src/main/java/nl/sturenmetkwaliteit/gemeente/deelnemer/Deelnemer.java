package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.inlog.Account;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/** Someone who works in or for a gemeente. Whatever Keycloak should know of a change is marked until it does. */
@Entity
class Deelnemer {

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

    @Column(updatable = false)
    private Instant gemaaktOp;

    private boolean inlogAchter;

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
        this.inlogAchter = true;
    }

    void wijzig(DeelnemerWijziging nieuw) {
        if (coordinator != nieuw.coordinator()) {
            inlogAchter = true;
        }
        naam = nieuw.naam().strip();
        functie = nieuw.functie();
        niveau = nieuw.niveau();
        coordinator = nieuw.coordinator();
    }

    /** Access ends with this transaction; Keycloak follows. */
    void stop() {
        status = DeelnemerStatus.OUD;
        inlogAchter = true;
    }

    void kies(Taal nieuw) {
        taal = nieuw;
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

    boolean isWerkendeCoordinator() {
        return coordinator && status == DeelnemerStatus.ACTIEF;
    }

    boolean isOud() {
        return status == DeelnemerStatus.OUD;
    }

    boolean isInlogAchter() {
        return inlogAchter;
    }

    DeelnemerWijziging alsWijziging() {
        return new DeelnemerWijziging(naam, functie, niveau, coordinator);
    }

    DeelnemerWeergave weergave() {
        return new DeelnemerWeergave(id, naam, email, functie, niveau, coordinator, status, versie);
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

    Taal getTaal() {
        return taal;
    }

    int getVersie() {
        return versie;
    }
}
