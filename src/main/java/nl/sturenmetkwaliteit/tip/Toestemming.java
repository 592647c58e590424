package nl.sturenmetkwaliteit.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import nl.sturenmetkwaliteit.tip.api.Woorden;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What lies between the host and a gemeente whose fragment is in a tip: may it go to the lessons, in these words? The host has one with
 * itself, so that its name and its answer are as much its own as anybody's.
 */
@Entity
class Toestemming implements Statusdrager<ToestemmingStatus> {

    private static final Duration BEDENKTIJD = Duration.ofDays(21);

    @Id
    private UUID id;

    @Column(updatable = false)
    private String gastheer;

    @Column(updatable = false)
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID tip;

    @Column(updatable = false)
    private int rondeNummer;

    @Column(updatable = false)
    private String titel;

    @Column(updatable = false)
    private String inzicht;

    @Column(updatable = false)
    private String wanneerWel;

    @Column(updatable = false)
    private String wanneerNiet;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> fragmenten = new ArrayList<>();

    private boolean naamTonen;

    @Enumerated(EnumType.STRING)
    private ToestemmingStatus status;

    @Column(updatable = false)
    private Instant antwoordUiterlijkOp;

    @Column(updatable = false)
    private Instant gevraagdOp;

    @Version
    private int versie;

    protected Toestemming() {}

    Toestemming(UUID id, Tip tip, Vraag vraag, Woorden woorden, Instant nu) {
        this.id = id;
        this.gastheer = tip.getGemeente();
        this.gemeente = vraag.gemeente();
        this.peerreview = tip.getPeerreview();
        this.tip = tip.getId();
        this.rondeNummer = vraag.rondeNummer();
        this.titel = woorden.titel();
        this.inzicht = woorden.inzicht();
        this.wanneerWel = woorden.wanneerWel();
        this.wanneerNiet = woorden.wanneerNiet();
        this.fragmenten = new ArrayList<>(vraag.fragmenten());
        this.naamTonen = vraag.naamTonen();
        this.status = ToestemmingStatus.GEVRAAGD;
        this.antwoordUiterlijkOp = nu.plus(BEDENKTIJD);
        this.gevraagdOp = nu;
    }

    /**
     * Who is asked, for the how manieth time.
     *
     * @param fragmenten the texts of that gemeente only
     */
    record Vraag(String gemeente, int rondeNummer, List<String> fragmenten, boolean naamTonen) {}

    void kiesNaam(boolean tonen) {
        naamTonen = tonen;
    }

    boolean isOpen() {
        return status == ToestemmingStatus.GEVRAAGD || status == ToestemmingStatus.GEGEVEN;
    }

    @Override
    public void zet(Stap<ToestemmingStatus> stap) {
        status = stap.naar();
    }

    UUID getPeerreview() {
        return peerreview;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public ToestemmingStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGastheer() {
        return gastheer;
    }

    public String getGemeente() {
        return gemeente;
    }

    public UUID getTip() {
        return tip;
    }

    public int getRondeNummer() {
        return rondeNummer;
    }

    public boolean isNaamTonen() {
        return naamTonen;
    }

    public Instant getAntwoordUiterlijkOp() {
        return antwoordUiterlijkOp;
    }
}
