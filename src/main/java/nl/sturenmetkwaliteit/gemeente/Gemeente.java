package nl.sturenmetkwaliteit.gemeente;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality, one tenant. Known by its CBS code. */
@Entity
class Gemeente {

    @Id
    private String code;

    @Column(updatable = false)
    private String naam;

    @Column(updatable = false)
    private String provincie;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Grootteklasse grootteklasse;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stedelijkheid stedelijkheid;

    @Column(updatable = false)
    private @Nullable String jeugdregio;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Niveau> niveaus = new ArrayList<>();

    private boolean doetMee = true;

    @Column(updatable = false)
    private Instant toegelatenOp;

    @Version
    private int versie;

    protected Gemeente() {}

    Gemeente(GemeenteInvoer invoer, Instant nu) {
        this.code = invoer.code();
        this.naam = invoer.naam().strip();
        this.provincie = invoer.provincie().strip();
        this.grootteklasse = invoer.grootteklasse();
        this.stedelijkheid = invoer.stedelijkheid();
        this.jeugdregio = invoer.jeugdregio();
        this.toegelatenOp = nu;
    }

    /** What the gemeente can bring into reviews; how often is not for all to read, and kept apart. */
    void draagBij(ProfielInvoer profiel) {
        themas = gesorteerd(profiel.themas());
        niveaus = gesorteerd(profiel.niveaus());
        doetMee = profiel.doetMee();
    }

    List<String> getThemas() {
        return themas;
    }

    List<Niveau> getNiveaus() {
        return niveaus;
    }

    boolean isDoetMee() {
        return doetMee;
    }

    int getVersie() {
        return versie;
    }

    private static <T extends Comparable<T>> List<T> gesorteerd(@Nullable Collection<T> waarden) {
        return waarden == null ? new ArrayList<>() : new ArrayList<>(new TreeSet<>(waarden));
    }
}
