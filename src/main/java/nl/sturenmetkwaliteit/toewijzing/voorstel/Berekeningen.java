package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Matchuitkomst;
import nl.sturenmetkwaliteit.toewijzing.voorstel.BerekeningRepository.Stand;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a calculation reads and writes, each in a short transaction of its own, as the service itself. */
@ApplicationScoped
class Berekeningen {

    private final Keuken keuken;
    private final BerekeningRepository berekeningen;
    private final ToewijzingRepository toewijzingen;
    private final ToewijzingOvergangen overgangen;
    private final Transities transities;
    private final Opgaven opgaven;
    private final Vingerafdrukken vingerafdrukken;
    private final Teamboek teams;

    Berekeningen(
            Keuken keuken,
            BerekeningRepository berekeningen,
            ToewijzingRepository toewijzingen,
            ToewijzingOvergangen overgangen,
            Transities transities,
            Opgaven opgaven,
            Vingerafdrukken vingerafdrukken,
            Teamboek teams) {
        this.keuken = keuken;
        this.berekeningen = berekeningen;
        this.toewijzingen = toewijzingen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.opgaven = opgaven;
        this.vingerafdrukken = vingerafdrukken;
        this.teams = teams;
    }

    Optional<UUID> neem(UUID werker) {
        return alsSysteem(() -> berekeningen.neem(werker));
    }

    /** What there is to calculate; nothing when it was stopped in the meantime. */
    Optional<Matchinvoer> opgave(UUID id) {
        return alsSysteem(() -> lopend(id).flatMap(opgaven::van));
    }

    boolean leeft(UUID werker, Stand stand) {
        return alsSysteem(() -> berekeningen.leeft(werker, stand));
    }

    void geefTerug(UUID werker, UUID id) {
        keuken.alsSysteem(Keuken.GEEN, () -> berekeningen.geefTerug(werker, id));
    }

    /** All or nothing; nothing when it was stopped, or taken for dead, in the meantime. */
    void rondAf(UUID werker, Stand stand, Matchinvoer invoer, Matchuitkomst uitkomst, Duration duur) {
        keuken.alsSysteem(Keuken.GEEN, () -> vergrendeld(stand.toewijzing())
                .filter(toewijzing -> berekeningen.leeft(werker, stand))
                .ifPresent(toewijzing -> {
                    toewijzing.leverdeOp(Uitkomst.van(uitkomst, duur), vingerafdrukken.van(invoer));
                    Session sessie = toewijzingen.getEntityManager().unwrap(Session.class);
                    teams.leg(sessie, toewijzing.getId(), invoer, uitkomst.teams());
                    zet(toewijzing, ToewijzingStatus.BEREKEND, null);
                }));
    }

    void breekAf(UUID id, String reden) {
        keuken.alsSysteem(Keuken.GEEN, () -> vergrendeld(id)
                .ifPresent(toewijzing -> zet(toewijzing, ToewijzingStatus.VERVALLEN, reden)));
    }

    List<UUID> stilgevallen() {
        return alsSysteem(berekeningen::stilgevallen);
    }

    /** Looks again once it is locked: its worker may have been heard of since. */
    void breekStilgevallenAf(UUID id, String reden) {
        keuken.alsSysteem(Keuken.GEEN, () -> vergrendeld(id)
                .filter(toewijzing -> berekeningen.isStilgevallen(id))
                .ifPresent(toewijzing -> zet(toewijzing, ToewijzingStatus.VERVALLEN, reden)));
    }

    private Optional<Toewijzing> vergrendeld(UUID id) {
        toewijzingen.bereikVan(id).ifPresent(transities::vergrendel);
        return lopend(id);
    }

    private Optional<Toewijzing> lopend(UUID id) {
        return toewijzingen
                .findByIdOptional(id)
                .filter(toewijzing -> toewijzing.getStatus() == ToewijzingStatus.WORDT_BEREKEND);
    }

    private void zet(Toewijzing toewijzing, ToewijzingStatus naar, @Nullable String reden) {
        transities.voerUit(overgangen.tabel(), ToewijzingGeval.zonder(toewijzing, Hoedanigheid.SYSTEEM), naar, reden);
    }

    private <T> T alsSysteem(Supplier<T> werk) {
        AtomicReference<@Nullable T> antwoord = new AtomicReference<>();
        keuken.alsSysteem(Keuken.GEEN, () -> antwoord.set(werk.get()));
        return Objects.requireNonNull(antwoord.get());
    }
}
