package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
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

    private String titel;
    private @Nullable String verhaal;
    private @Nullable String bedoeling;
    private @Nullable String sturingsvraag;
    private @Nullable String geprobeerd;
    private @Nullable String dilemma;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aannames = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Arena> arenas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Niveau> niveaus = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> obstakels = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Levensfase levensfase;

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
        titel = invoer.titel().strip();
        verhaal = invoer.verhaal();
        bedoeling = invoer.bedoeling();
        sturingsvraag = invoer.sturingsvraag();
        geprobeerd = invoer.geprobeerd();
        dilemma = invoer.dilemma();
        aannames = lijst(invoer.aannames());
        themas = gesorteerd(invoer.themas());
        arenas = gesorteerd(invoer.arenas());
        niveaus = gesorteerd(invoer.niveaus());
        obstakels = gesorteerd(invoer.obstakels());
        levensfase = invoer.levensfase();
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

    /** Every text that others will read, by field, as the privacyscan takes it. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        zet(teksten, "titel", titel);
        zet(teksten, "verhaal", verhaal);
        zet(teksten, "bedoeling", bedoeling);
        zet(teksten, "sturingsvraag", sturingsvraag);
        zet(teksten, "geprobeerd", geprobeerd);
        zet(teksten, "dilemma", dilemma);
        for (int i = 0; i < aannames.size(); i++) {
            teksten.put("aannames/" + i, aannames.get(i));
        }
        return teksten;
    }

    /** The text in the shape in which it is written, for a merge patch to apply to. */
    CasusInvoer alsInvoer() {
        return new CasusInvoer(
                titel,
                verhaal,
                bedoeling,
                sturingsvraag,
                geprobeerd,
                dilemma,
                List.copyOf(aannames),
                new TreeSet<>(themas),
                new TreeSet<>(arenas),
                new TreeSet<>(niveaus),
                new TreeSet<>(obstakels),
                levensfase,
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

    public String getTitel() {
        return titel;
    }

    @Nullable
    public String getVerhaal() {
        return verhaal;
    }

    @Nullable
    public String getBedoeling() {
        return bedoeling;
    }

    @Nullable
    public String getSturingsvraag() {
        return sturingsvraag;
    }

    @Nullable
    public String getGeprobeerd() {
        return geprobeerd;
    }

    @Nullable
    public String getDilemma() {
        return dilemma;
    }

    public List<String> getAannames() {
        return aannames;
    }

    public List<String> getThemas() {
        return themas;
    }

    public List<Arena> getArenas() {
        return arenas;
    }

    public List<Niveau> getNiveaus() {
        return niveaus;
    }

    public List<String> getObstakels() {
        return obstakels;
    }

    @Nullable
    public Levensfase getLevensfase() {
        return levensfase;
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

    private static void zet(Map<String, String> teksten, String veld, @Nullable String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            teksten.put(veld, tekst);
        }
    }

    private static <T> List<T> lijst(@Nullable Collection<T> waarden) {
        return waarden == null ? new ArrayList<>() : new ArrayList<>(waarden);
    }

    private static <T extends Comparable<T>> List<T> gesorteerd(@Nullable Collection<T> waarden) {
        return waarden == null ? new ArrayList<>() : new ArrayList<>(new TreeSet<>(waarden));
    }
}
