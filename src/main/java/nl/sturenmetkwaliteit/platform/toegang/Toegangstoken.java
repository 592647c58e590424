package nl.sturenmetkwaliteit.platform.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A secret by which a machine of one gemeente, or of NDSD, calls. */
@Entity
class Toegangstoken {

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable String gemeente;

    private String naam;

    @Column(updatable = false)
    private byte[] geheimHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Bereik> bereik;

    private LocalDate einddatum;
    private Instant gemaaktOp;
    private String gemaaktDoor;

    /** Written when somebody calls with it, by the database itself. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant laatstGebruiktOp;

    private @Nullable Instant ingetrokkenOp;

    @Version
    private int versie;

    protected Toegangstoken() {}

    Toegangstoken(UUID id, @Nullable String gemeente, ToegangstokenInvoer invoer, byte[] hash, Maker maker) {
        this.id = id;
        this.gemeente = gemeente;
        this.naam = invoer.naam();
        this.bereik = invoer.bereik().stream().distinct().sorted().toList();
        this.einddatum = invoer.einddatum();
        this.geheimHash = hash.clone();
        this.gemaaktDoor = maker.naam();
        this.gemaaktOp = maker.op();
    }

    /** Who made it, and when. */
    record Maker(String naam, Instant op) {}

    void trekIn(Instant nu) {
        if (ingetrokkenOp == null) {
            ingetrokkenOp = nu;
        }
    }

    int getVersie() {
        return versie;
    }

    ToegangstokenWeergave weergave(LocalDate vandaag) {
        return new ToegangstokenWeergave(
                id,
                naam,
                bereik,
                einddatum,
                gemaaktOp,
                gemaaktDoor,
                laatstGebruiktOp,
                ingetrokkenOp,
                stand(vandaag),
                versie);
    }

    private ToegangstokenWeergave.Stand stand(LocalDate vandaag) {
        if (ingetrokkenOp != null) {
            return ToegangstokenWeergave.Stand.INGETROKKEN;
        }
        return einddatum.isBefore(vandaag) ? ToegangstokenWeergave.Stand.VERLOPEN : ToegangstokenWeergave.Stand.GELDIG;
    }
}
