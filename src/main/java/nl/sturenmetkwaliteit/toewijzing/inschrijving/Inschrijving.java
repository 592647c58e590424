package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A review that asks peers: what matching may know of it, as it was when it was made. */
@Entity
class Inschrijving {

    private static final int GEBRUIKELIJK_AANTAL_PEERS = 4;

    @Id
    private UUID peerreview;

    @Column(updatable = false)
    private String gastheer;

    @Column(updatable = false)
    private UUID casus;

    /** Another seizoen takes it over in the database. */
    @Column(updatable = false)
    private @Nullable UUID seizoen;

    @Column(updatable = false)
    private String titel;

    @Column(updatable = false)
    private String sturingsvraag;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> themas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private List<Niveau> niveaus = new ArrayList<>();

    private int aantalPeers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> vast = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> uitgesloten = new ArrayList<>();

    @Column(updatable = false)
    private Instant ingeschrevenOp;

    @Version
    private int versie;

    protected Inschrijving() {}

    Inschrijving(UUID peerreview, String gastheer, @Nullable UUID seizoen, CasusVoorReview casus, Instant nu) {
        this.peerreview = peerreview;
        this.gastheer = gastheer;
        this.casus = casus.id();
        this.seizoen = seizoen;
        this.titel = casus.titel();
        this.sturingsvraag = casus.sturingsvraag();
        this.themas = new ArrayList<>(casus.themas());
        this.niveaus = new ArrayList<>(casus.niveaus());
        this.aantalPeers = GEBRUIKELIJK_AANTAL_PEERS;
        this.ingeschrevenOp = nu;
    }

    void kies(PeerkeuzesInvoer keuzes) {
        aantalPeers = keuzes.aantalPeers();
        vast = new ArrayList<>(new TreeSet<>(keuzes.vast()));
        uitgesloten = new ArrayList<>(new TreeSet<>(keuzes.uitgesloten()));
    }

    UUID getPeerreview() {
        return peerreview;
    }

    String getGastheer() {
        return gastheer;
    }

    int getAantalPeers() {
        return aantalPeers;
    }

    List<String> getVast() {
        return vast;
    }

    List<String> getUitgesloten() {
        return uitgesloten;
    }

    int getVersie() {
        return versie;
    }
}
