package nl.sturenmetkwaliteit.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkandidaat;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What NDSD sees of a submitted casus: its form. The story stays closed. */
@Entity
class Aanmelding implements Statusdrager<AanmeldingStatus> {

    @Id
    private UUID id;

    private String gemeente;
    private UUID casus;
    private String titel;
    private String sturingsvraag;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themas = new ArrayList<>();

    private int bevestigdeWaarschuwingen;

    @Enumerated(EnumType.STRING)
    private AanmeldingStatus status;

    private Instant ingediendOp;
    private @Nullable UUID voorstelPersoon;
    private @Nullable String voorstelNaam;
    private @Nullable String voorstelGemeente;

    @Enumerated(EnumType.STRING)
    private @Nullable Niveau voorstelNiveau;

    @Version
    private int versie;

    protected Aanmelding() {}

    Aanmelding(UUID id, String gemeente, Casus casus, int bevestigdeWaarschuwingen, Instant nu) {
        this.id = id;
        this.gemeente = gemeente;
        this.casus = casus.getId();
        this.titel = casus.getTekst().titel();
        this.sturingsvraag = Objects.requireNonNull(casus.getTekst().sturingsvraag());
        this.themas = new ArrayList<>(casus.getTekst().themas());
        this.bevestigdeWaarschuwingen = bevestigdeWaarschuwingen;
        this.status = AanmeldingStatus.INGEDIEND;
        this.ingediendOp = nu;
    }

    /** In the place of whoever was proposed before. */
    void stelVoor(Begeleiderkandidaat kandidaat) {
        voorstelPersoon = kandidaat.id();
        voorstelNaam = kandidaat.naam();
        voorstelGemeente =
                kandidaat.gemeente() == null ? null : kandidaat.gemeente().code();
        voorstelNiveau = kandidaat.niveau();
    }

    /** Answered, or taken back. */
    void voorstelVervalt() {
        voorstelPersoon = null;
        voorstelNaam = null;
        voorstelGemeente = null;
        voorstelNiveau = null;
    }

    boolean heeftVoorstel() {
        return voorstelPersoon != null;
    }

    @Override
    public void zet(Stap<AanmeldingStatus> stap) {
        status = stap.naar();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public AanmeldingStatus getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return versie;
    }

    public String getGemeente() {
        return gemeente;
    }

    public UUID getCasus() {
        return casus;
    }
}
