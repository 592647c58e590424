package nl.sturenmetkwaliteit.toewijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import nl.sturenmetkwaliteit.toewijzing.api.NieuweUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The invitation of one gemeente to one review, with a copy of the little the invited may see before accepting. */
@Entity
class Uitnodiging implements Statusdrager<UitnodigingStatus> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String gastheer;

    @Column(updatable = false)
    private String gemeente;

    @Column(updatable = false)
    private UUID peerreview;

    @Column(updatable = false)
    private UUID casus;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RondeInUitnodiging> rondes = new ArrayList<>();

    @Column(updatable = false)
    private String tijdsbeslag;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PersoonVanGemeente begeleider;

    private Instant antwoordUiterlijkOp;
    private Instant bijdrageUiterlijkOp;

    /** The ids of the team once more: the database lets these people in by them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> deelnemers = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UitgenodigdeDeelnemer> team = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private UitnodigingStatus status;

    @Column(updatable = false)
    private Instant gemaaktOp;

    private @Nullable Instant verstuurdOp;

    @Version
    private int versie;

    protected Uitnodiging() {}

    Uitnodiging(
            UUID id, String gastheer, NieuweUitnodiging nieuw, @Nullable PersoonVanGemeente begeleider, Instant nu) {
        this.id = id;
        this.gastheer = gastheer;
        this.gemeente = nieuw.gemeente();
        this.peerreview = nieuw.nodiging().peerreview();
        this.casus = nieuw.nodiging().casus();
        this.titel = nieuw.nodiging().titel();
        this.sturingsvraag = nieuw.nodiging().sturingsvraag();
        this.themas = new ArrayList<>(nieuw.nodiging().themas());
        this.niveaus = new ArrayList<>(new TreeSet<>(nieuw.niveaus()));
        this.rondes = new ArrayList<>(nieuw.nodiging().rondes());
        this.tijdsbeslag = nieuw.nodiging().tijdsbeslag();
        this.begeleider = begeleider;
        this.antwoordUiterlijkOp = nieuw.termijnen().antwoordUiterlijkOp();
        this.bijdrageUiterlijkOp = nieuw.termijnen().bijdrageUiterlijkOp();
        this.status = UitnodigingStatus.VOORGESTELD;
        this.gemaaktOp = nu;
    }

    @Override
    public void zet(Stap<UitnodigingStatus> stap) {
        status = stap.naar();
        if (status == UitnodigingStatus.VERSTUURD) {
            verstuurdOp = stap.op();
        }
    }

    /** Names who takes part; who is no longer named no longer does. */
    void benoem(List<UitgenodigdeDeelnemer> personen) {
        team = new ArrayList<>(personen);
        deelnemers =
                new ArrayList<>(personen.stream().map(UitgenodigdeDeelnemer::id).toList());
    }

    void verleng(Termijn termijn, Instant naar) {
        switch (termijn) {
            case ANTWOORD -> antwoordUiterlijkOp = naar;
            case BIJDRAGE -> bijdrageUiterlijkOp = naar;
        }
    }

    Instant tot(Termijn termijn) {
        return switch (termijn) {
            case ANTWOORD -> antwoordUiterlijkOp;
            case BIJDRAGE -> bijdrageUiterlijkOp;
        };
    }

    void schuifOp(Duration pauze) {
        antwoordUiterlijkOp = antwoordUiterlijkOp.plus(pauze);
        bijdrageUiterlijkOp = bijdrageUiterlijkOp.plus(pauze);
    }

    void toonRondes(List<RondeInUitnodiging> nieuw) {
        rondes = new ArrayList<>(nieuw);
    }

    void toonBegeleider(@Nullable PersoonVanGemeente nieuw) {
        begeleider = nieuw;
    }

    boolean wachtOpAntwoord() {
        return status == UitnodigingStatus.VOORGESTELD || status == UitnodigingStatus.VERSTUURD;
    }

    /** Whether every niveau asked for is among theirs. */
    boolean dekt(List<UitgenodigdeDeelnemer> personen) {
        return personen.stream().map(UitgenodigdeDeelnemer::niveau).toList().containsAll(niveaus);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public UitnodigingStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGastheer() {
        return gastheer;
    }

    public String getGemeente() {
        return gemeente;
    }

    public UUID getPeerreview() {
        return peerreview;
    }

    public UUID getCasus() {
        return casus;
    }

    public String getTitel() {
        return titel;
    }

    public String getSturingsvraag() {
        return sturingsvraag;
    }

    public List<String> getThemas() {
        return themas;
    }

    public List<Niveau> getNiveaus() {
        return niveaus;
    }

    public List<RondeInUitnodiging> getRondes() {
        return rondes;
    }

    public String getTijdsbeslag() {
        return tijdsbeslag;
    }

    @Nullable
    public PersoonVanGemeente getBegeleider() {
        return begeleider;
    }

    public List<UitgenodigdeDeelnemer> getTeam() {
        return team;
    }
}
