package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An intention with a date: of the host, beside its review; of a peer, beside the spiegel in the peer's own gemeente. */
@Entity
class Voornemen {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private @Nullable UUID spiegel;

    private String wat;
    private String doorWie;
    private LocalDate wanneerdatum;

    @Enumerated(EnumType.STRING)
    private Niveau niveau;

    private String eersteStap;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> aannames = new ArrayList<>();

    private @Nullable String vervallenReden;

    @Column(updatable = false)
    private UUID door;

    @Column(updatable = false)
    private Instant gemaaktOp;

    @Version
    private int versie;

    protected Voornemen() {}

    Voornemen(UUID id, Herkomst herkomst, VoornemenInvoer invoer, UUID door, Instant nu) {
        this.id = id;
        this.peerreview = herkomst.review();
        this.spiegel = herkomst.spiegel();
        this.door = door;
        this.gemaaktOp = nu;
        schrijf(invoer);
    }

    /** With another date it comes back after all. */
    final void schrijf(VoornemenInvoer invoer) {
        if (!invoer.wanneerdatum().equals(wanneerdatum)) {
            vervallenReden = null;
        }
        wat = invoer.wat();
        doorWie = invoer.doorWie();
        wanneerdatum = invoer.wanneerdatum();
        niveau = invoer.niveau();
        eersteStap = invoer.eersteStap();
        aannames = new ArrayList<>(new LinkedHashSet<>(invoer.hangtAan()));
    }

    void laatVervallen(String reden) {
        vervallenReden = reden;
    }

    VoornemenInvoer alsInvoer() {
        return new VoornemenInvoer(wat, doorWie, wanneerdatum, niveau, eersteStap, List.copyOf(aannames), null);
    }

    UUID getId() {
        return id;
    }

    LocalDate getWanneerdatum() {
        return wanneerdatum;
    }

    int getVersie() {
        return versie;
    }

    /** @param opvolgingen of this one, oldest first */
    VoornemenWeergave weergave(List<OpvolgingWeergave> opvolgingen) {
        return new VoornemenWeergave(
                id,
                wat,
                doorWie,
                wanneerdatum,
                niveau,
                eersteStap,
                List.copyOf(aannames),
                opvolgingen,
                vervallenReden,
                versie);
    }
}
