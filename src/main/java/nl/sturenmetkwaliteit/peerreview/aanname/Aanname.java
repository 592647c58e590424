package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A statement that a gemeente, or a peer, takes for true. From a ronde it follows that ronde's reveal rule. */
@Entity
class Aanname implements Statusdrager<AannameStatus> {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private @Nullable UUID ronde;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Onthulling onthulling;

    @Enumerated(EnumType.STRING)
    private AannameOver over;

    private String tekst;

    @Column(updatable = false)
    private UUID houder;

    @Column(updatable = false)
    private String houderNaam;

    @Column(updatable = false)
    private String houderGemeente;

    @Enumerated(EnumType.STRING)
    private AannameStatus status;

    private @Nullable Instant onthuldOp;

    @Version
    private int versie;

    protected Aanname() {}

    /** @param ronde in which it came up, or null: then it is open to all at once */
    Aanname(
            UUID id,
            UUID peerreview,
            @Nullable Rondestand ronde,
            AannameInvoer invoer,
            Persoon houder,
            String houderGemeente,
            Instant nu) {
        this.id = id;
        this.peerreview = peerreview;
        this.ronde = ronde == null ? null : ronde.id();
        this.onthulling = ronde == null ? null : ronde.onthulling();
        this.houder = houder.id();
        this.houderNaam = houder.naam();
        this.houderGemeente = houderGemeente;
        this.status = AannameStatus.GENOEMD;
        this.onthuldOp = ronde == null || ronde.onthulling() == Onthulling.DIRECT ? nu : null;
        this.tekst = invoer.tekst();
        this.over = invoer.over();
    }

    void schrijf(AannameInvoer invoer) {
        tekst = invoer.tekst();
        over = invoer.over();
    }

    /** Nobody took it up, and it is still sealed for everyone outside the own team, whatever they handed in. */
    boolean isTeWijzigen() {
        return status == AannameStatus.GENOEMD && onthuldOp == null && onthulling == Onthulling.NA_SLUITING;
    }

    PersoonVanGemeente houder(String gemeenteNaam) {
        return new PersoonVanGemeente(houder, houderNaam, new GemeenteRef(houderGemeente, gemeenteNaam));
    }

    boolean isVan(UUID persoon) {
        return houder.equals(persoon);
    }

    AannameInvoer alsInvoer() {
        return new AannameInvoer(tekst, over, null);
    }

    public String getTekst() {
        return tekst;
    }

    public AannameOver getOver() {
        return over;
    }

    public @Nullable UUID getRonde() {
        return ronde;
    }

    @Override
    public void zet(Stap<AannameStatus> stap) {
        status = stap.naar();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public AannameStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }
}
