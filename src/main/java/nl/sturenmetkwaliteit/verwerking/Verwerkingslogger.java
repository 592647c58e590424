package nl.sturenmetkwaliteit.verwerking;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tenancy.Keukenbetreding;
import nl.sturenmetkwaliteit.platform.tenancy.Transactiebegonnen;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row for every request in which a guest, a begeleider or NDSD works in another kitchen, and for every change: in the
 * transaction of the request, so that nothing was seen or changed without a trace. What a page or a machine does again
 * and again, such as saving a draft, leaves one row an hour.
 */
@Singleton
class Verwerkingslogger {

    /** What a page does again and again while one works or looks. */
    private static final Set<String> VANZELF = Set.of("saveMijnReflectie", "getLive", "getLivestroom", "signalKlaar");
    /** When somebody reads what they were told is not their coordinator's business. */
    private static final Set<String> VAN_DE_LEZER = Set.of("readNotificatie", "readNotificaties");

    /** What a machine reads that is its gemeente's own; the rest is what everyone reads. */
    private static final Set<String> DOOR_MACHINES = Set.of("listGebeurtenissen");

    private static final Duration VANZELF_TELT = Duration.ofHours(1);
    private static final String SCHRIJF =
            """
            insert into verwerking (gemeente, id, op, persoon, wie, van_gemeente, soort, operatie, ding, ding_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Beller beller;
    private final Ids ids;
    private final Clock clock;
    private final Herhalingen herhalingen;
    private final TransactionSynchronizationRegistry transactie;

    Verwerkingslogger(
            Beller beller,
            Ids ids,
            Clock clock,
            Herhalingen herhalingen,
            TransactionSynchronizationRegistry transactie) {
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
        this.herhalingen = herhalingen;
        this.transactie = transactie;
    }

    void noteer(@Observes Transactiebegonnen begin) throws SQLException {
        Beller.Verzoek verzoek = begin.verzoek();
        if (beller.rol() == Rol.MACHINE) {
            noteerMachine(begin.verbinding(), verzoek);
            return;
        }
        @Nullable String keuken = beller.keuken();
        if (keuken == null
                || beller.isVastgelegd()
                || VAN_DE_LEZER.contains(verzoek.operatie())
                || !(verzoek.wijzigt() || beller.isGast())) {
            return;
        }
        if (!VANZELF.contains(verzoek.operatie()) || isNieuwDitUur(verzoek)) {
            schrijf(begin.verbinding(), keuken, verzoek);
        }
    }

    /** A machine asks again and again. What is NDSD's is nobody's kitchen. */
    private void noteerMachine(Connection verbinding, Beller.Verzoek verzoek) throws SQLException {
        @Nullable String gemeente = beller.gemeente();
        if (gemeente != null && DOOR_MACHINES.contains(verzoek.operatie()) && isNieuwDitUur(verzoek)) {
            schrijf(verbinding, gemeente, verzoek);
        }
    }

    private boolean isNieuwDitUur(Beller.Verzoek verzoek) {
        Instant nu = clock.instant();
        Herhalingen.Sleutel sleutel = new Herhalingen.Sleutel(beller.persoon(), verzoek.operatie(), verzoek.dingId());
        if (!herhalingen.isNieuw(sleutel, nu, VANZELF_TELT)) {
            return false;
        }
        onthoudNaVastlegging(sleutel, nu);
        return true;
    }

    /** A request that starts elsewhere and reaches another kitchen: a decision of NDSD, an answer to an invitation. */
    void noteer(@Observes Keukenbetreding betreding) {
        Beller.Verzoek verzoek = beller.verzoek();
        String gemeente = betreding.gemeente();
        String rij = getClass().getName() + gemeente;
        if (verzoek == null
                || !beller.isBevestigd()
                || beller.rol() == Rol.SYSTEEM
                || gemeente.equals(beller.keuken())
                || gemeente.equals(Keuken.GEEN)
                || transactie.getResource(rij) != null) {
            return;
        }
        transactie.putResource(rij, true);
        betreding.sessie().doWork(verbinding -> schrijf(verbinding, gemeente, verzoek));
    }

    private void onthoudNaVastlegging(Herhalingen.Sleutel sleutel, Instant nu) {
        transactie.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    herhalingen.onthoud(sleutel, nu);
                }
            }
        });
    }

    private void schrijf(Connection verbinding, String keuken, Beller.Verzoek verzoek) throws SQLException {
        try (PreparedStatement rij = verbinding.prepareStatement(SCHRIJF)) {
            rij.setString(1, keuken);
            rij.setObject(2, ids.nieuw());
            rij.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            rij.setObject(4, beller.persoon());
            rij.setString(5, beller.naam());
            rij.setString(6, beller.gemeente());
            rij.setString(7, verzoek.wijzigt() ? "GEWIJZIGD" : "GELEZEN");
            rij.setString(8, verzoek.operatie());
            rij.setString(9, verzoek.ding());
            rij.setObject(10, verzoek.dingId());
            rij.executeUpdate();
        }
    }
}
