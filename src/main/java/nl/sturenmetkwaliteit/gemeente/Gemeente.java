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
import nl.sturenmetkwaliteit.gemeente.api.Grootteklasse;
import nl.sturenmetkwaliteit.gemeente.api.Stedelijkheid;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality, one tenant. Known by its CBS code, maybe before it is admitted. */
@Entity
class Gemeente {

    @Id
    private String code;

    private String naam;

    private String provincie;

    @Enumerated(EnumType.STRING)
    private Grootteklasse grootteklasse;

    @Enumerated(EnumType.STRING)
    private @Nullable Stedelijkheid stedelijkheid;

    private @Nullable String jeugdregio;

    @Column(updatable = false)
    private @Nullable String inkoopregio;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Niveau> niveaus = new ArrayList<>();

    private boolean doetMee;

    private @Nullable Instant toegelatenOp;

    @Version
    private int versie;

    protected Gemeente() {}

    Gemeente(GemeenteInvoer invoer, Instant nu) {
        this.code = invoer.code();
        laatToe(invoer, nu);
    }

    /** From now on it takes part. What is known of it and not said here stays. */
    final void laatToe(GemeenteInvoer invoer, Instant nu) {
        naam = invoer.naam().strip();
        provincie = invoer.provincie().strip();
        grootteklasse = invoer.grootteklasse();
        stedelijkheid = invoer.stedelijkheid();
        if (invoer.jeugdregio() != null) {
            jeugdregio = invoer.jeugdregio();
        }
        doetMee = true;
        toegelatenOp = nu;
    }

    boolean isToegelaten() {
        return toegelatenOp != null;
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
