package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.BegeleiderVoorgesteld;
import nl.sturenmetkwaliteit.peerreview.api.Gereageerd;
import nl.sturenmetkwaliteit.peerreview.api.RondeVerlengd;
import nl.sturenmetkwaliteit.peerreview.api.SessieVoorgesteld;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;
import nl.sturenmetkwaliteit.tip.api.ToestemmingGevraagd;
import nl.sturenmetkwaliteit.toewijzing.api.GastrechtGegeven;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import nl.sturenmetkwaliteit.toewijzing.api.PlaatsOpengevallen;

/**
 * The outbox: writes down what happened in the transaction in which it did, one row however many will hear of it. Who that is, is worked
 * out after the commit by {@link Verteller}.
 */
@ApplicationScoped
class Gebeurtenisboek {

    /** That somebody handed in, and when, is nobody's business: what these do is never written here. */
    private static final Set<String> VERZEGELD = Set.of("reflectie", "aanname");

    /** For others than people too: whose it is, is worked out after the commit by {@code afnemer.Verdeler}. One statement: a proposal writes many. */
    private static final String SCHRIJF =
            """
            with geschreven as (
                insert into gebeurtenis (id, gemeente, peerreview, soort, ding, ding_id, van, naar, persoon, genoemd, op)
                select ?, ligt.gemeente, ligt.peerreview, ?, ?, ?, ?, ?, app_persoon(), ?, ? from waar_ligt(?, ?) ligt)
            insert into te_verdelen (gebeurtenis) values (?)
            """;

    private final AgroalDataSource database;
    private final Event<GebeurtenisGeschreven> geschreven;
    private final Ids ids;
    private final Clock clock;

    Gebeurtenisboek(AgroalDataSource database, Event<GebeurtenisGeschreven> geschreven, Ids ids, Clock clock) {
        this.database = database;
        this.geschreven = geschreven;
        this.ids = ids;
        this.clock = clock;
    }

    void noteer(@Observes Overgegaan stap) throws SQLException {
        if (!VERZEGELD.contains(stap.ding())) {
            schrijf(Gebeurtenis.van(stap));
        }
    }

    void noteer(@Observes RondeVerlengd verlengd) throws SQLException {
        schrijf(Gebeurtenis.met(Gebeurtenis.VERLENGD, "ronde", verlengd.ronde()));
    }

    void noteer(@Observes GastrechtGegeven recht) throws SQLException {
        String soort = recht.rol() == Gastrol.PEER ? Gebeurtenis.PEER_GENOEMD : Gebeurtenis.BEGELEIDER_GENOEMD;
        schrijf(Gebeurtenis.met(soort, "peerreview", recht.peerreview(), recht.persoon()));
    }

    void noteer(@Observes PlaatsOpengevallen plaats) throws SQLException {
        schrijf(Gebeurtenis.met(Gebeurtenis.PLAATS_OPENGEVALLEN, "peerreview", plaats.peerreview()));
    }

    void noteer(@Observes BegeleiderVoorgesteld voorgesteld) throws SQLException {
        schrijf(Gebeurtenis.met(Gebeurtenis.BEGELEIDER_VOORGESTELD, "casus", voorgesteld.casus()));
    }

    void noteer(@Observes ToestemmingGevraagd gevraagd) throws SQLException {
        schrijf(Gebeurtenis.met(Gebeurtenis.TOESTEMMING_GEVRAAGD, "tip", gevraagd.tip()));
    }

    void noteer(@Observes Gereageerd gereageerd) throws SQLException {
        schrijf(Gebeurtenis.met(
                Gebeurtenis.GEREAGEERD,
                "bijdrage",
                gereageerd.bijdrage(),
                gereageerd.genoemd().toArray(UUID[]::new)));
    }

    void noteer(@Observes SessieVoorgesteld voorgesteld) throws SQLException {
        schrijf(Gebeurtenis.met(Gebeurtenis.SESSIE_VOORGESTELD, "sessie", voorgesteld.sessie()));
    }

    /** On the connection of the transaction, past Hibernate: nothing half done is flushed for it. */
    private void schrijf(Gebeurtenis gebeurtenis) throws SQLException {
        UUID id = ids.nieuw();
        try (Connection verbinding = database.getConnection();
                PreparedStatement rij = verbinding.prepareStatement(SCHRIJF)) {
            rij.setObject(1, id);
            rij.setString(2, gebeurtenis.soort());
            rij.setString(3, gebeurtenis.ding());
            rij.setObject(4, gebeurtenis.dingId());
            rij.setString(5, gebeurtenis.van());
            rij.setString(6, gebeurtenis.naar());
            rij.setArray(
                    7, verbinding.createArrayOf("uuid", gebeurtenis.genoemd().toArray(UUID[]::new)));
            rij.setObject(8, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            rij.setString(9, gebeurtenis.ding());
            rij.setObject(10, gebeurtenis.dingId());
            rij.setObject(11, id);
            rij.executeUpdate();
        }
        geschreven.fire(new GebeurtenisGeschreven());
    }
}
