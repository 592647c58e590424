package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingWeergave.Voortgang;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposal which gemeenten review which casus, of a seizoen or of one review, with what it was calculated with. */
@Entity
class Toewijzing implements Statusdrager<ToewijzingStatus> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID seizoen;

    @Column(updatable = false)
    private @Nullable UUID peerreview;

    @Column(updatable = false)
    private @Nullable String gastheer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Aanleiding aanleiding;

    @Enumerated(EnumType.STRING)
    private ToewijzingStatus status;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(updatable = false)
    private @Nullable Integer peersPerCasus;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Integer> gewichten = new HashMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Plaatskeuze> vast = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Uitsluiting> uitgesloten = List.of();

    @Column(updatable = false)
    private long zaad;

    @Column(updatable = false)
    private LocalDate rekendatum;

    private @Nullable String vingerafdruk;

    @Column(updatable = false)
    private Instant gestartOp;

    @Column(updatable = false)
    private @Nullable String gestartDoor;

    private @Nullable Instant berekendOp;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Uitkomst uitkomst;

    @Version
    private int versie;

    protected Toewijzing() {}

    private Toewijzing(UUID id, Rekenbasis basis, long zaad, LocalDate rekendatum, Instant nu, @Nullable String door) {
        this.id = id;
        this.peersPerCasus = basis.peersPerCasus();
        this.gewichten = new TreeMap<>(basis.gewichten());
        this.vast = basis.vast();
        this.uitgesloten = basis.uitgesloten();
        this.zaad = zaad;
        this.rekendatum = rekendatum;
        this.gestartOp = nu;
        this.gestartDoor = door;
        this.aanleiding = Aanleiding.VERZOEK;
        this.status = ToewijzingStatus.WORDT_BEREKEND;
    }

    /** Of a seizoen, to be calculated with what there is on this day. */
    Toewijzing(UUID id, UUID seizoen, Rekenbasis basis, Matchinvoer invoer, Instant nu, String door) {
        this(id, basis, invoer.zaad(), invoer.vandaag(), nu, door);
        this.seizoen = seizoen;
    }

    /** Of one review, calculated already. */
    Toewijzing(UUID id, Teamvoorstel voorstel, String vingerafdruk, Instant nu) {
        this(id, voorstel.basis(), voorstel.invoer().zaad(), voorstel.invoer().vandaag(), nu, voorstel.door());
        this.peerreview = voorstel.peerreview();
        this.gastheer = voorstel.gastheer();
        this.aanleiding = voorstel.aanleiding();
        this.vingerafdruk = vingerafdruk;
        this.berekendOp = nu;
        this.status = ToewijzingStatus.BEREKEND;
    }

    @Override
    public void zet(Stap<ToewijzingStatus> stap) {
        status = stap.naar();
        if (status == ToewijzingStatus.BEREKEND) {
            berekendOp = stap.op();
        }
    }

    void leverdeOp(Uitkomst nieuw, String van) {
        uitkomst = nieuw;
        vingerafdruk = van;
    }

    ToewijzingWeergave weergave(@Nullable Voortgang voortgang) {
        return new ToewijzingWeergave(
                id,
                seizoen,
                peerreview,
                status.name(),
                aanleiding,
                peersPerCasus,
                gewichten,
                vast,
                uitgesloten,
                gestartOp,
                gestartDoor,
                berekendOp,
                voortgang,
                uitkomst,
                versie);
    }

    Rekenbasis basis() {
        return new Rekenbasis(peersPerCasus, gewichten, vast, uitgesloten);
    }

    /** The seizoen or the review: what is locked before this is moved. */
    UUID bereik() {
        return seizoen == null ? Objects.requireNonNull(peerreview) : seizoen;
    }

    boolean heeftBereikVan(Toewijzing andere) {
        return bereik().equals(andere.bereik());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public ToewijzingStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    @Nullable
    UUID getSeizoen() {
        return seizoen;
    }

    @Nullable
    UUID getPeerreview() {
        return peerreview;
    }

    @Nullable
    String getGastheer() {
        return gastheer;
    }

    LocalDate getRekendatum() {
        return rekendatum;
    }

    Instant getGestartOp() {
        return gestartOp;
    }

    @Nullable
    String getVingerafdruk() {
        return vingerafdruk;
    }
}
