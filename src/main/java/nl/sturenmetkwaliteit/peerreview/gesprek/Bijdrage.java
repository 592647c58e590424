package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What someone said about a thing. Its writer changes it, and the earlier text stays; removed, it leaves who and when. */
@Entity
class Bijdrage {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Gespreksding soort;

    @Column(updatable = false)
    private UUID ding;

    @Column(updatable = false)
    private UUID schrijver;

    @Column(updatable = false)
    private String schrijverNaam;

    @Column(updatable = false)
    private @Nullable String schrijverGemeente;

    private @Nullable String tekst;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PersoonVanGemeente> genoemd = List.of();

    @Column(updatable = false)
    private Instant geplaatstOp;

    private @Nullable Instant gewijzigdOp;
    private @Nullable Instant verwijderdOp;

    @Version
    private int versie;

    protected Bijdrage() {}

    Bijdrage(
            UUID id,
            UUID peerreview,
            Onderwerp onderwerp,
            Persoon schrijver,
            @Nullable String schrijverGemeente,
            String tekst,
            List<PersoonVanGemeente> genoemd,
            Instant nu) {
        this.id = id;
        this.peerreview = peerreview;
        this.soort = onderwerp.getSoort();
        this.ding = onderwerp.getId();
        this.schrijver = schrijver.id();
        this.schrijverNaam = schrijver.naam();
        this.schrijverGemeente = schrijverGemeente;
        this.tekst = tekst;
        this.genoemd = genoemd;
        this.geplaatstOp = nu;
    }

    /** Who was named stays named: they have been told. */
    void wijzig(String nieuw, Instant nu) {
        tekst = nieuw;
        gewijzigdOp = nu;
    }

    void verwijder(Instant nu) {
        tekst = null;
        genoemd = List.of();
        verwijderdOp = nu;
    }

    boolean isVan(UUID persoon) {
        return schrijver.equals(persoon);
    }

    UUID getId() {
        return id;
    }

    UUID getSchrijver() {
        return schrijver;
    }

    String getSchrijverNaam() {
        return schrijverNaam;
    }

    @Nullable
    String getSchrijverGemeente() {
        return schrijverGemeente;
    }

    /** Null once removed. */
    @Nullable
    String getTekst() {
        return tekst;
    }

    List<PersoonVanGemeente> getGenoemd() {
        return genoemd;
    }

    Instant getGeplaatstOp() {
        return geplaatstOp;
    }

    @Nullable
    Instant getGewijzigdOp() {
        return gewijzigdOp;
    }

    @Nullable
    Instant getVerwijderdOp() {
        return verwijderdOp;
    }

    int getVersie() {
        return versie;
    }

    /** Since when it reads as it does. */
    Instant sinds() {
        return gewijzigdOp == null ? geplaatstOp : gewijzigdOp;
    }
}
