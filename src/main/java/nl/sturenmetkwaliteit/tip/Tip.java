package nl.sturenmetkwaliteit.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A harvested insight under one of the seven principes. */
@Entity
class Tip implements Statusdrager<TipStatus> {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID casus;

    @Enumerated(EnumType.STRING)
    private Principe principe;

    private String tekst;

    @Enumerated(EnumType.STRING)
    private @Nullable SoortReactie reactie;

    private @Nullable String reactieToelichting;

    @Enumerated(EnumType.STRING)
    private TipStatus status;

    @Column(updatable = false)
    private String doorNaam;

    private @Nullable String voordrachtTitel;
    private @Nullable String voordrachtInzicht;
    private @Nullable String voordrachtWanneerWel;
    private @Nullable String voordrachtWanneerNiet;
    private boolean naamTonen;
    private @Nullable Instant rondOp;

    @Column(updatable = false)
    private Instant gemaaktOp;

    @Version
    private int versie;

    protected Tip() {}

    Tip(UUID id, Review review, TipInvoer invoer, String doorNaam, Instant nu) {
        this.id = id;
        this.peerreview = review.id();
        this.casus = review.casus();
        this.principe = invoer.principe();
        this.tekst = invoer.tekst();
        this.status = TipStatus.CONCEPT;
        this.doorNaam = doorNaam;
        this.gemaaktOp = nu;
    }

    void schrijf(Principe nieuwPrincipe, String nieuweTekst) {
        principe = nieuwPrincipe;
        tekst = nieuweTekst;
    }

    void reageer(@Nullable TipReactie nieuw) {
        reactie = nieuw == null ? null : nieuw.soort();
        reactieToelichting = nieuw == null ? null : nieuw.toelichting();
    }

    /** The wording of the copy; kept when it comes back, so that the host can go on from it. */
    void verwoord(Woorden woorden, boolean metNaam) {
        voordrachtTitel = woorden.titel();
        voordrachtInzicht = woorden.inzicht();
        voordrachtWanneerWel = woorden.wanneerWel();
        voordrachtWanneerNiet = woorden.wanneerNiet();
        naamTonen = metNaam;
    }

    /** The host changed its mind about its name. */
    void kiesNaam(boolean tonen) {
        naamTonen = tonen;
    }

    void isRond(Instant nu) {
        rondOp = nu;
    }

    /** Whether the desk has the copy. */
    boolean isBijRedactie() {
        return rondOp != null;
    }

    boolean isConcept() {
        return status == TipStatus.CONCEPT;
    }

    @Override
    public void zet(Stap<TipStatus> stap) {
        status = stap.naar();
        rondOp = null;
    }

    Woorden woorden() {
        return new Woorden(
                Objects.requireNonNull(voordrachtTitel),
                Objects.requireNonNull(voordrachtInzicht),
                Objects.requireNonNull(voordrachtWanneerWel),
                Objects.requireNonNull(voordrachtWanneerNiet));
    }

    @Override
    public UUID getId() {
        return id;
    }

    public String getGemeente() {
        return gemeente;
    }

    public UUID getPeerreview() {
        return peerreview;
    }

    public UUID getCasus() {
        return casus;
    }

    public Principe getPrincipe() {
        return principe;
    }

    public String getTekst() {
        return tekst;
    }

    @Nullable
    public TipReactie getReactie() {
        return reactie == null ? null : new TipReactie(reactie, reactieToelichting);
    }

    @Override
    public TipStatus getStatus() {
        return status;
    }

    @Nullable
    public VoordrachtWeergave getVoordracht() {
        if (status == TipStatus.CONCEPT) {
            return null;
        }
        Woorden w = woorden();
        return new VoordrachtWeergave(w.titel(), w.inzicht(), w.wanneerWel(), w.wanneerNiet(), naamTonen);
    }

    public boolean isNaamTonen() {
        return naamTonen;
    }

    @Override
    public int getVersie() {
        return versie;
    }
}
