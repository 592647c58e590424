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
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.tenancy.Keukenbetreding;
import nl.sturenmetkwaliteit.platform.tenancy.Transactiebegonnen;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row for every request in which a guest, a begeleider or NDSD works in another kitchen, and for every change: in the
 * transaction of the request, so that nothing was seen or changed without a trace. Autosaves of one draft leave one row an hour.
 */
@Singleton
class Verwerkingslogger {

    private static final String AUTOSAVE = "saveMijnReflectie";
    /** When somebody reads what they were told is not their coordinator's business. */
    private static final Set<String> VAN_DE_LEZER = Set.of("readNotificatie", "readNotificaties");

    private static final Duration AUTOSAVE_TELT = Duration.ofHours(1);
    private static final String SCHRIJF =
            """
            insert into verwerking (gemeente, id, op, persoon, wie, van_gemeente, soort, operatie, ding, ding_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Beller beller;
    private final Ids ids;
    private final Clock clock;
    private final Autosaves autosaves;
    private final TransactionSynchronizationRegistry transactie;

    Verwerkingslogger(
            Beller beller, Ids ids, Clock clock, Autosaves autosaves, TransactionSynchronizationRegistry transactie) {
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
        this.autosaves = autosaves;
        this.transactie = transactie;
    }

    void noteer(@Observes Transactiebegonnen begin) throws SQLException {
        Beller.Verzoek verzoek = begin.verzoek();
        @Nullable String keuken = beller.keuken();
        if (keuken == null
                || beller.isVastgelegd()
                || VAN_DE_LEZER.contains(verzoek.operatie())
                || !(verzoek.wijzigt() || beller.isGast())) {
            return;
        }
        if (verzoek.operatie().equals(AUTOSAVE)) {
            Instant nu = clock.instant();
            if (!autosaves.isNieuw(beller.persoon(), verzoek.dingId(), nu, AUTOSAVE_TELT)) {
                return;
            }
            onthoudNaVastlegging(beller.persoon(), verzoek.dingId(), nu);
        }
        schrijf(begin.verbinding(), keuken, verzoek);
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
                || transactie.getResource(rij) != null) {
            return;
        }
        transactie.putResource(rij, true);
        betreding.sessie().doWork(verbinding -> schrijf(verbinding, gemeente, verzoek));
    }

    private void onthoudNaVastlegging(UUID persoon, @Nullable UUID ronde, Instant nu) {
        transactie.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    autosaves.onthoud(persoon, ronde, nu);
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
