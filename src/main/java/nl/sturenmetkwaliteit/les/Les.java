package nl.sturenmetkwaliteit.les;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import nl.sturenmetkwaliteit.tip.api.Voordracht;
import org.jspecify.annotations.Nullable;

/** A les as the desk has it: the text being worked on, and where it stands. What was published is in its versions. */
@Entity
class Les implements Statusdrager<LesStatus> {

    private static final Duration HERWOORDEN = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID herkomstTip;

    @Column(updatable = false)
    private String herkomstGastheer;

    @Enumerated(EnumType.STRING)
    private LesStatus status;

    private int versienummer;

    @Embedded
    private Lestekst tekst;

    private boolean teHerwoorden;
    private @Nullable Instant herwoordenVoorOp;
    private @Nullable UUID samengevoegdIn;
    private @Nullable Instant gepubliceerdOp;
    private Instant voorgedragenOp;

    @Column(insertable = false, updatable = false)
    private Instant gesorteerdOp;

    @Version
    private int versie;

    protected Les() {}

    Les(UUID id, Voordracht voordracht, Instant nu) {
        this.id = id;
        this.herkomstTip = voordracht.tip();
        this.herkomstGastheer = voordracht.gastheer();
        this.status = LesStatus.VOORGEDRAGEN;
        this.tekst = Lestekst.van(voordracht);
        this.voorgedragenOp = nu;
        this.gesorteerdOp = nu;
    }

    /** The host put the same tip forward again, with new wording. */
    void komtOpnieuw(Voordracht voordracht, Instant nu) {
        tekst = Lestekst.van(voordracht);
        teHerwoorden = false;
        herwoordenVoorOp = null;
        voorgedragenOp = nu;
    }

    /** The desk's new text. Other words are what a withdrawn content asks for. */
    void schrijf(Lestekst nieuw) {
        if (!nieuw.woorden().equals(tekst.woorden())) {
            teHerwoorden = false;
        }
        tekst = nieuw;
    }

    /** A gemeente withdrew what it said: these words may not stay. */
    void moetHerwoord(Instant nu) {
        teHerwoorden = true;
        Instant uiterlijk = nu.plus(HERWOORDEN);
        if (herwoordenVoorOp == null || uiterlijk.isBefore(herwoordenVoorOp)) {
            herwoordenVoorOp = uiterlijk;
        }
    }

    /** Whether the time to publish other words has passed. */
    boolean moetHerwoordZijn(Instant nu) {
        return herwoordenVoorOp != null && !herwoordenVoorOp.isAfter(nu);
    }

    /** Whether words that may not stay are still what everyone reads. */
    boolean moetNogHerwoord() {
        return herwoordenVoorOp != null;
    }

    void gaatOpIn(UUID andere) {
        samengevoegdIn = andere;
    }

    boolean isGepubliceerdGeweest() {
        return versienummer > 0;
    }

    @Override
    public void zet(Stap<LesStatus> stap) {
        if (status == LesStatus.SAMENGEVOEGD) {
            samengevoegdIn = null;
        }
        status = stap.naar();
        if (status == LesStatus.GEPUBLICEERD) {
            versienummer++;
            gepubliceerdOp = stap.op();
            herwoordenVoorOp = null;
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public LesStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public UUID getHerkomstTip() {
        return herkomstTip;
    }

    public String getHerkomstGastheer() {
        return herkomstGastheer;
    }

    public int getVersienummer() {
        return versienummer;
    }

    public Lestekst getTekst() {
        return tekst;
    }

    public boolean isTeHerwoorden() {
        return teHerwoorden;
    }

    @Nullable
    public Instant getHerwoordenVoorOp() {
        return herwoordenVoorOp;
    }

    @Nullable
    public UUID getSamengevoegdIn() {
        return samengevoegdIn;
    }

    @Nullable
    public Instant getGepubliceerdOp() {
        return gepubliceerdOp;
    }
}
