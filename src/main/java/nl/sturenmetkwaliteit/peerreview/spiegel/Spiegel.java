package nl.sturenmetkwaliteit.peerreview.spiegel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Spiegels.Opstelling;
import org.jspecify.annotations.Nullable;

/** What an advice to another means for the adviser's own gemeente. Belongs to that gemeente, with a copy of the advice. */
@Entity
class Spiegel {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private String gastheer;

    @Column(updatable = false)
    private UUID reflectie;

    @Column(updatable = false)
    private String casusTitel;

    @Column(updatable = false)
    private UUID schrijver;

    @Column(updatable = false)
    private String schrijverNaam;

    private String tekst;
    private @Nullable String eigenAdvies;
    private Instant opgesteldOp;
    private @Nullable Instant gedeeldOp;

    @Version
    private int versie;

    protected Spiegel() {}

    Spiegel(UUID id, String gemeente, Opstelling opstelling, Persoon schrijver, Instant nu) {
        this.id = id;
        this.gemeente = gemeente;
        this.peerreview = opstelling.review().id();
        this.gastheer = opstelling.review().gemeente();
        this.reflectie = opstelling.reflectie();
        this.casusTitel = opstelling.review().casusTitel();
        this.schrijver = schrijver.id();
        this.schrijverNaam = schrijver.naam();
        this.tekst = opstelling.tekst();
        this.eigenAdvies = opstelling.eigenAdvies();
        this.opgesteldOp = nu;
    }

    /** The reflectie was reopened and handed in again. */
    void stelBij(Opstelling opstelling, Instant nu) {
        tekst = opstelling.tekst();
        eigenAdvies = opstelling.eigenAdvies();
        opgesteldOp = nu;
    }

    void schrijf(String nieuw) {
        tekst = nieuw;
    }

    void deel(Instant nu) {
        if (gedeeldOp == null) {
            gedeeldOp = nu;
        }
    }

    void houdBijZich() {
        gedeeldOp = null;
    }

    boolean isGedeeld() {
        return gedeeldOp != null;
    }

    boolean isVan(UUID persoon) {
        return schrijver.equals(persoon);
    }

    UUID getId() {
        return id;
    }

    UUID getPeerreview() {
        return peerreview;
    }

    String getTekst() {
        return tekst;
    }

    int getVersie() {
        return versie;
    }
}
