package nl.sturenmetkwaliteit.zoeken;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Asks every question of the collection, in one transaction of the owner that leaves nothing behind: other lessons are out of sight in it. */
public final class Zoekproef implements AutoCloseable {

    private static final String ONS =
            """
            select t.les from jsonb_to_recordset(zoek_lessen(?, '{}', null, null, 10, 500) -> 'items') as t (les uuid, score int) limit 10
            """;

    /** The words of the question as PostgreSQL takes them out of the box: all of them, ranked by how often. */
    private static final String KAAL =
            """
            select v.les from les_versie v join les_zoek z on z.les = v.les and z.versienummer = v.nummer, plainto_tsquery('dutch', ?) q,
                to_tsvector('dutch', concat_ws(' ', v.titel, v.inzicht, v.wanneer_wel, v.wanneer_niet)) t
            where t @@ q order by ts_rank(t, q) desc, v.les limit 10
            """;

    /** The same, where any of the words will do. */
    private static final String KAAL_OF = KAAL.replace(
            "plainto_tsquery('dutch', ?) q",
            "cast(replace(cast(plainto_tsquery('dutch', ?) as text), '&', '|') as tsquery) q");

    private final Connection verbinding;
    private final Verzameling verzameling;

    public Zoekproef(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        this.verzameling = Verzameling.lees();
        verbinding.setAutoCommit(false);
        try (Statement s = verbinding.createStatement()) {
            s.execute("set constraints les_zoek immediate");
            s.execute("update les set status = 'INGETROKKEN' where status in ('GEPUBLICEERD', 'IN_REDACTIE')");
            s.execute("set constraints les_zoek deferred");
            s.execute("insert into gemeente (code, naam, provincie, grootteklasse, stedelijkheid, toegelaten_op)"
                    + " values ('GM9999', 'Proef', 'Onbekend', 'VAN_20K_TOT_50K', 'MATIG', now())");
            s.execute("select set_config('app.persoon', gen_random_uuid()::text, true)");
        }
        leg();
    }

    public enum Wijze {
        ONS,
        KAAL,
        KAAL_OF
    }

    public Maat meet(Wijze wijze, Predicate<Verzameling.Vraag> welke) throws SQLException {
        String sql =
                switch (wijze) {
                    case ONS -> Zoekproef.ONS;
                    case KAAL -> Zoekproef.KAAL;
                    case KAAL_OF -> Zoekproef.KAAL_OF;
                };
        List<Maat> maten = new ArrayList<>();
        for (Verzameling.Vraag vraag : verzameling.vragen()) {
            if (welke.test(vraag)) {
                maten.add(Maat.van(vind(sql, vraag.tekst()), vraag.oordelen()));
            }
        }
        return Maat.gemiddeld(maten);
    }

    /** Leaves the lessons of the collection where they were laid down, for what builds on them. */
    public void houd() throws SQLException {
        verbinding.commit();
    }

    private List<UUID> vind(String sql, String vraag) throws SQLException {
        List<UUID> gevonden = new ArrayList<>();
        try (PreparedStatement p = verbinding.prepareStatement(sql)) {
            p.setString(1, vraag);
            try (ResultSet rijen = p.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(rijen.getObject(1, UUID.class));
                }
            }
        }
        return gevonden;
    }

    private void leg() throws SQLException {
        Instant op = Instant.parse("2026-01-01T12:00:00Z");
        try (PreparedStatement p = verbinding.prepareStatement(
                """
                insert into les (id, herkomst_tip, herkomst_gastheer, status, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe,
                    themas, arenas, levensfasen, niveaus, obstakels, gepubliceerd_op, voorgedragen_op)
                values (?, gen_random_uuid(), 'GM9999', 'GEPUBLICEERD', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                """)) {
            for (Verzameling.Les les : verzameling.lessen()) {
                p.setObject(1, les.id());
                p.setString(2, les.titel());
                p.setString(3, les.inzicht());
                p.setString(4, les.wanneerWel());
                p.setString(5, les.wanneerNiet());
                p.setString(6, les.principe());
                p.setArray(7, reeks(les.themas()));
                p.setArray(8, reeks(les.arenas()));
                p.setArray(9, reeks(les.levensfasen()));
                p.setArray(10, reeks(les.niveaus()));
                p.setArray(11, reeks(les.obstakels()));
                p.setTimestamp(
                        12, Timestamp.from(op.minusSeconds(86_400L * (les.id().getLeastSignificantBits() & 0xff))));
                p.addBatch();
            }
            p.executeBatch();
        }
        try (Statement s = verbinding.createStatement()) {
            s.execute(
                    """
                    insert into les_versie (les, nummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen, niveaus,
                        obstakels, gepubliceerd_op)
                    select id, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen, niveaus, obstakels,
                        gepubliceerd_op from les where herkomst_gastheer = 'GM9999'
                    """);
            s.execute("set constraints les_zoek immediate");
        }
    }

    private Array reeks(List<String> waarden) throws SQLException {
        return verbinding.createArrayOf("text", waarden.toArray());
    }

    @Override
    public void close() throws SQLException {
        verbinding.rollback();
        verbinding.close();
    }
}
