package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A steering question from one gemeente's practice, told as a story. */
@Entity
class Casus implements Statusdrager<CasusStatus> {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Embedded
    private Casustekst tekst;

    @Column(updatable = false)
    private UUID schrijver;

    @Column(updatable = false)
    private String schrijverNaam;

    private UUID casushouder;
    private String casushouderNaam;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> lezers = new ArrayList<>();

    @Column(updatable = false)
    private @Nullable UUID vervolgOp;

    private @Nullable UUID peerreview;

    @Column(updatable = false)
    private boolean intern;

    @Enumerated(EnumType.STRING)
    private CasusStatus status;

    private @Nullable Instant ingediendOp;
    private Instant gewijzigdOp;

    @Version
    private int versie;

    protected Casus() {}

    Casus(UUID id, Persoon schrijver, CasusInvoer invoer, Persoon casushouder, Instant nu) {
        this.id = id;
        this.schrijver = schrijver.id();
        this.schrijverNaam = schrijver.naam();
        this.vervolgOp = invoer.vervolgOp();
        this.intern = Boolean.TRUE.equals(invoer.intern());
        this.status = CasusStatus.CONCEPT;
        schrijf(invoer, casushouder, nu);
    }

    /** Writes the text; the caller has checked that it is not frozen. */
    final void schrijf(CasusInvoer invoer, Persoon houder, Instant nu) {
        tekst = Casustekst.van(invoer);
        casushouder = houder.id();
        casushouderNaam = houder.naam();
        gewijzigdOp = nu;
    }

    /** The text is frozen from submission on; sending it back reopens it. */
    public boolean isBevroren() {
        return status != CasusStatus.CONCEPT;
    }

    void benoemLezers(Collection<UUID> personen) {
        lezers = new ArrayList<>(new TreeSet<>(personen));
    }

    void koppel(UUID review) {
        peerreview = review;
    }

    @Override
    public void zet(Stap<CasusStatus> stap) {
        status = stap.naar();
        gewijzigdOp = stap.op();
        if (status == CasusStatus.INGEDIEND) {
            ingediendOp = stap.op();
        } else if (status == CasusStatus.CONCEPT) {
            ingediendOp = null;
        }
    }

    /** The text in the shape in which it is written, for a merge patch to apply to. */
    CasusInvoer alsInvoer() {
        return new CasusInvoer(
                tekst.titel(),
                tekst.verhaal(),
                tekst.bedoeling(),
                tekst.sturingsvraag(),
                tekst.geprobeerd(),
                tekst.dilemma(),
                tekst.aannames(),
                new TreeSet<>(tekst.themas()),
                new TreeSet<>(tekst.arenas()),
                new TreeSet<>(tekst.niveaus()),
                new TreeSet<>(tekst.obstakels()),
                tekst.levensfase(),
                casushouder,
                null,
                null);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public CasusStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGemeente() {
        return gemeente;
    }

    public Casustekst getTekst() {
        return tekst;
    }

    public Persoon getSchrijver() {
        return new Persoon(schrijver, schrijverNaam);
    }

    public Persoon getCasushouder() {
        return new Persoon(casushouder, casushouderNaam);
    }

    public List<UUID> getLezers() {
        return lezers;
    }

    @Nullable
    public UUID getVervolgOp() {
        return vervolgOp;
    }

    @Nullable
    public UUID getPeerreview() {
        return peerreview;
    }

    public boolean isIntern() {
        return intern;
    }

    @Nullable
    public Instant getIngediendOp() {
        return ingediendOp;
    }
}
