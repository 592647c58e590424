package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One deelnemer's contribution to one ronde, on behalf of a gemeente. */
@Entity
class Reflectie implements Statusdrager<ReflectieStatus> {

    @Id
    private UUID id;

    @TenantId
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID ronde;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Onthulling onthulling;

    private UUID schrijver;
    private String schrijverNaam;

    @Column(updatable = false)
    private String schrijverGemeente;

    @Enumerated(EnumType.STRING)
    private ReflectieStatus status;

    private @Nullable String denken;
    private @Nullable String handelen;
    private @Nullable String leren;
    private @Nullable String aannames;
    private @Nullable String eigenAanname;
    private @Nullable String herkenning;
    private @Nullable String voorbeeld;
    private @Nullable String advies;
    private @Nullable String geenAdviesOmdat;
    private @Nullable String terugblik;
    private @Nullable String spiegelConcept;
    private boolean naOnthulling;
    private @Nullable Instant ingediendOp;
    private @Nullable Instant onthuldOp;
    private Instant gewijzigdOp;

    @Version
    private int versie;

    protected Reflectie() {}

    Reflectie(UUID id, Rondestand ronde, Persoon schrijver, String schrijverGemeente, Instant nu) {
        this.id = id;
        this.peerreview = ronde.peerreview();
        this.ronde = ronde.id();
        this.onthulling = ronde.onthulling();
        this.schrijver = schrijver.id();
        this.schrijverNaam = schrijver.naam();
        this.schrijverGemeente = schrijverGemeente;
        this.status = ReflectieStatus.CONCEPT;
        this.gewijzigdOp = nu;
    }

    /** Writes the draft; saving the same text again changes nothing. */
    void schrijf(MijnReflectieInvoer invoer, Instant nu) {
        if (invoer.equals(alsInvoer())) {
            return;
        }
        denken = invoer.denken();
        handelen = invoer.handelen();
        leren = invoer.leren();
        aannames = invoer.aannames();
        eigenAanname = invoer.eigenAanname();
        herkenning = invoer.herkenning();
        voorbeeld = invoer.voorbeeld();
        advies = invoer.advies();
        geenAdviesOmdat = invoer.geenAdviesOmdat();
        terugblik = invoer.terugblik();
        spiegelConcept = invoer.spiegel();
        gewijzigdOp = nu;
    }

    void neemOver(Persoon collega, Instant nu) {
        schrijver = collega.id();
        schrijverNaam = collega.naam();
        gewijzigdOp = nu;
    }

    @Override
    public void zet(Stap<ReflectieStatus> stap) {
        status = stap.naar();
        gewijzigdOp = stap.op();
        ingediendOp = status == ReflectieStatus.INGEDIEND ? stap.op() : null;
        onthuldOp = null;
    }

    /** Handed in: seen at once where the ronde says so, and marked where the others could be read already. */
    void lever(Rondestand stand) {
        naOnthulling = stand.heropend();
        onthuldOp = onthulling == Onthulling.DIRECT ? ingediendOp : null;
        spiegelConcept = null;
    }

    void zetSpiegelTerug(@Nullable String tekst) {
        spiegelConcept = tekst;
    }

    boolean isConcept() {
        return status == ReflectieStatus.CONCEPT;
    }

    /** Open to everyone in the review, and not only to who handed in before. */
    boolean isOnthuld() {
        return onthuldOp != null;
    }

    boolean isVan(UUID persoon) {
        return schrijver.equals(persoon);
    }

    /** Every text that others will read, by field. The spiegel is not among them. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        MijnReflectieInvoer invoer = alsInvoer();
        for (Veld veld : Veld.values()) {
            @Nullable String tekst = veld.in(invoer);
            if (tekst != null && veld != Veld.SPIEGEL) {
                teksten.put(veld.naam(), tekst);
            }
        }
        return teksten;
    }

    /** The text in the shape in which it is written. */
    MijnReflectieInvoer alsInvoer() {
        return new MijnReflectieInvoer(
                denken,
                handelen,
                leren,
                aannames,
                eigenAanname,
                herkenning,
                voorbeeld,
                advies,
                geenAdviesOmdat,
                terugblik,
                spiegelConcept);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public ReflectieStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    UUID getPeerreview() {
        return peerreview;
    }

    UUID getRonde() {
        return ronde;
    }

    String getSchrijverNaam() {
        return schrijverNaam;
    }

    String getSchrijverGemeente() {
        return schrijverGemeente;
    }

    boolean isNaOnthulling() {
        return naOnthulling;
    }
}
