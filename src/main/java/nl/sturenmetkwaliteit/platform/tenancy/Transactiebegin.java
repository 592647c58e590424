package nl.sturenmetkwaliteit.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Beller.Bevestigd;
import nl.sturenmetkwaliteit.platform.identiteit.Beller.Verzoek;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who is calling, as the first statement of every transaction and on its own connection, before Hibernate opens its
 * session there. Without an explicitly set actor (a scheduled method has a request context too) it does nothing, and the database
 * then shows nothing.
 */
@Singleton
class Transactiebegin {

    private static final String BEGIN =
            "select persoon, naam, keuken, rol, hoedanigheden from begin_transactie(?, ?, ?, ?, ?)";
    private static final String BEGIN_SYSTEEM =
            """
            select set_config('app.keuken', ?, true), set_config('app.eigen', ?, true), set_config('app.rol', 'SYSTEEM', true)
            """;

    private static final String BEGIN_MACHINE = "select begin_machine(?, ?)";

    private static final String GEEN_VERBINDING = "08001";

    private final AgroalDataSource database;
    private final Beller beller;
    private final Event<Transactiebegonnen> begonnen;
    private final TransactionManager transacties;
    private final Clock clock;

    Transactiebegin(
            AgroalDataSource database,
            Beller beller,
            Event<Transactiebegonnen> begonnen,
            TransactionManager transacties,
            Clock clock) {
        this.clock = clock;
        this.transacties = transacties;
        this.database = database;
        this.beller = beller;
        this.begonnen = begonnen;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object event) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        Actor actor = beller.actor();
        if (actor == null) {
            return;
        }
        try {
            begin(actor);
        } catch (RuntimeException fout) {
            stop(fout);
            throw fout;
        }
    }

    /** Nobody ends a transaction that did not begin; the next request on this thread would find itself in it. */
    private void stop(RuntimeException fout) {
        try {
            transacties.rollback();
        } catch (SystemException ookDatNiet) {
            fout.addSuppressed(ookDatNiet);
        }
    }

    private void begin(Actor actor) {
        // not closed: the connection belongs to the transaction, Hibernate works on it next
        try (Connection verbinding = verbinding()) {
            switch (actor.rol()) {
                case SYSTEEM -> beginSysteem(verbinding, actor);
                case MACHINE -> beginMachine(verbinding, actor);
                case DEELNEMER, COORDINATOR, NDSD, BEHEERDER -> beginPersoon(verbinding, actor);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("de transactie kan niet beginnen", fout);
        }
    }

    /** Whatever the pool or the driver calls it: without a connection the database is away, not we who made a mistake. */
    private Connection verbinding() throws SQLException {
        try {
            return database.getConnection();
        } catch (SQLException fout) {
            throw new SQLTransientConnectionException(
                    "geen verbinding met de database: " + fout.getMessage(), GEEN_VERBINDING, fout);
        }
    }

    private void beginSysteem(Connection verbinding, Actor actor) throws SQLException {
        try (PreparedStatement begin = verbinding.prepareStatement(BEGIN_SYSTEEM)) {
            begin.setString(1, actor.gemeente());
            begin.setString(2, actor.gemeente());
            begin.execute();
        }
        beller.bevestig(new Bevestigd(actor.sleutel(), actor.naam(), actor.gemeente(), Rol.SYSTEEM, Set.of()));
    }

    private void beginMachine(Connection verbinding, Actor actor) throws SQLException {
        try (PreparedStatement begin = verbinding.prepareStatement(BEGIN_MACHINE)) {
            begin.setObject(1, actor.sleutel());
            begin.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet rij = begin.executeQuery()) {
                if (!rij.next() || !rij.getBoolean(1)) {
                    throw ProbleemException.van(ProbleemType.NIET_INGELOGD);
                }
            }
        }
        beller.bevestig(new Bevestigd(actor.sleutel(), actor.naam(), null, Rol.MACHINE, Set.of()));
        vertelDatBegonnenIs(verbinding, beller.verzoek());
    }

    private void beginPersoon(Connection verbinding, Actor actor) throws SQLException {
        Verzoek verzoek = beller.verzoek();
        try (PreparedStatement begin = verbinding.prepareStatement(BEGIN)) {
            begin.setObject(1, actor.sleutel());
            begin.setString(2, actor.gemeente());
            begin.setString(3, actor.rol().name());
            begin.setString(4, actor.naam());
            begin.setObject(5, verzoek == null ? null : verzoek.review());
            try (ResultSet rij = begin.executeQuery()) {
                if (!rij.next()) {
                    throw ProbleemException.geenToegang(
                            "Uw account is hier niet, of niet meer, actief. Vraag het de coördinator van uw gemeente.");
                }
                beller.bevestig(bevestigd(rij));
            }
        }
        vertelDatBegonnenIs(verbinding, verzoek);
    }

    private void vertelDatBegonnenIs(Connection verbinding, @Nullable Verzoek verzoek) {
        if (verzoek != null) {
            begonnen.fire(new Transactiebegonnen(verbinding, verzoek));
        }
    }

    private static Bevestigd bevestigd(ResultSet rij) throws SQLException {
        Set<Hoedanigheid> hoedanigheden = EnumSet.noneOf(Hoedanigheid.class);
        for (String hoedanigheid : rij.getString("hoedanigheden").split(",")) {
            if (!hoedanigheid.isEmpty()) {
                hoedanigheden.add(Hoedanigheid.valueOf(hoedanigheid));
            }
        }
        @Nullable String keuken = rij.getString("keuken");
        return new Bevestigd(
                rij.getObject("persoon", UUID.class),
                rij.getString("naam"),
                keuken,
                Rol.valueOf(rij.getString("rol")),
                hoedanigheden);
    }
}
